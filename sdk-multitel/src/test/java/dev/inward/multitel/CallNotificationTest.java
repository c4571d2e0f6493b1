package dev.inward.multitel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Scalar;
import dev.inward.runtime.JsonOutput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document names six members of a notification and shows none of their values. */
class CallNotificationTest {

  private static final Map<String, Function<CallNotification, @Nullable Scalar>> MEMBERS =
      Map.of(
          "event", CallNotification::event,
          "status", CallNotification::status,
          "timestamp", CallNotification::timestamp,
          "caller", CallNotification::caller,
          "called", CallNotification::called,
          "callid", CallNotification::callId);

  private static String json(CallNotification notification) {
    return JsonOutput.text(CallNotificationJsonAdapter.INSTANCE, notification);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'\"ringing\"', STRING, ringing",
        "'\"\"', STRING, ''",
        "'\"0012\"', STRING, 0012",
        "1546300800, NUMBER, 1546300800",
        "1.50, NUMBER, 1.50",
        "1e3, NUMBER, 1e3",
        "12345678901234567890, NUMBER, 12345678901234567890",
        "true, BOOLEAN, true",
        "false, BOOLEAN, false",
        "'{\"a\":[1,2.0]}', OTHER, '{\"a\":[1,2.0]}'",
        "'[1, 2]', OTHER, '[1, 2]'"
      })
  void parse_whenMemberIsOfAnyKind_keepsItAsItCame(String value, Scalar.Kind kind, String text) {
    MEMBERS.forEach(
        (name, accessor) -> {
          String json = "{\"" + name + "\":" + value + "}";
          CallNotification notification = CallNotification.parse(json);

          assertThat(accessor.apply(notification)).as(name).isEqualTo(Scalar.of(kind, text));
          assertThat(json(notification)).as(name).isEqualTo(json);
          assertThat(notification.additionalProperties()).as(name).isEmpty();
        });
  }

  @Test
  void parse_whenAllSixMembersAreThere_readsEach() {
    CallNotification notification =
        CallNotification.parse(
            "{\"event\": \"hangup\", \"status\": 16, \"timestamp\": 1546300800, "
                + "\"caller\": \"0012\", \"called\": \"18003863003\", \"callid\": \"a-1\"}");

    assertThat(notification)
        .isEqualTo(
            CallNotification.builder()
                .event(Scalar.of("hangup"))
                .status(Scalar.of(16))
                .timestamp(Scalar.of(1546300800))
                .caller(Scalar.of("0012"))
                .called(Scalar.of("18003863003"))
                .callId(Scalar.of("a-1"))
                .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"event\": null, \"callid\": null}"})
  void parse_whenMembersAreMissingOrNull_leavesThemOut(String json) {
    assertThat(CallNotification.parse(json)).isEqualTo(CallNotification.builder().build());
  }

  @Test
  void parse_whenMembersAreUnknown_keepsThemExactly() {
    CallNotification notification =
        CallNotification.parse(
            "{\"cost\": 0.10, \"tags\": [\"a\", null, 1], \"more\": {\"x\": false}, \"no\": null}");

    assertThat(notification.additionalProperties())
        .containsEntry("cost", new BigDecimal("0.10"))
        .containsEntry("more", Map.of("x", false))
        .containsEntry("no", null)
        .containsEntry("tags", Arrays.asList("a", null, BigDecimal.ONE))
        .containsOnlyKeys("cost", "tags", "more", "no");
    assertThat(json(notification))
        .isEqualTo("{\"cost\":0.10,\"tags\":[\"a\",null,1],\"more\":{\"x\":false},\"no\":null}");
  }

  @Test
  void parse_whenMemberComesTwice_keepsTheFirst() {
    CallNotification notification =
        CallNotification.parse("{\"event\": \"one\", \"x\": \"1\", \"event\": 2, \"x\": 2}");

    assertThat(notification.event()).isEqualTo(Scalar.of("one"));
    assertThat(notification.additionalProperties()).isEqualTo(Map.of("x", "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"\"",
        "[{\"event\": \"hidden\"}]",
        "\"hidden\"",
        "hidden",
        "{\"event\": \"hidden\"",
        "{\"event\": hidden}",
        "{\"event\": \"hidden\"} hidden",
        "<html>hidden</html>",
        "{'event': 'hidden'}"
      })
  void parse_whenBodyIsMalformed_isRefusedWithoutEchoingValue(String body) {
    assertThatThrownBy(() -> CallNotification.parse(body))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hidden")
        .hasNoCause();
  }

  @Test
  void parse_whenBodyNestsWithoutEnd_isRefused() {
    String deep = "{\"event\": " + "[".repeat(100_000) + "}";

    assertThatThrownBy(() -> CallNotification.parse(deep))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }
}
