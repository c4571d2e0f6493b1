package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Map<String, LenientJson.Parser<?>> PARSERS =
      Map.of(
          "a date-time", Formats::dateTime,
          "a date", Formats::date,
          "a uuid", Formats::uuid,
          "a uri", Formats::uri,
          "Base64", Formats::bytes);

  @Test
  void text_whenItIsBlank_isAbsent() throws MalformedResponseException {
    for (LenientJson.Parser<?> parser : PARSERS.values()) {
      assertThat(parser.parse(" ", "f")).isNull();
    }
  }

  @Test
  void text_whenItCannotBeParsed_isRefusedWithoutIt() {
    PARSERS.forEach(
        (name, parser) ->
            assertThatThrownBy(() -> parser.parse("1-1-1-1-1 {hush", "f"))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining("hush"));
  }

  @Test
  void uuid_whenItIsShort_isNone() {
    assertThatThrownBy(() -> Formats.uuid("1-1-1-1-1", "f"))
        .isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void dateTime_isWrittenWithSeconds() throws MalformedResponseException {
    OffsetDateTime time = Formats.dateTime("2026-01-31t12:00:00z", "f");
    assertThat(Scalars.text(time)).isEqualTo("2026-01-31T12:00:00Z");
    assertThat(Scalars.text(Formats.dateTime("2026-01-31T12:00:00.120-03:30", "f")))
        .isEqualTo("2026-01-31T12:00:00.12-03:30");
  }

  @Test
  void values_areWrittenAsTheyWereRead() throws MalformedResponseException {
    for (var each :
        Map.of(
                "2026-01-31",
                Formats.date("2026-01-31", "f"),
                "AP8=",
                Formats.bytes("AP8=", "f"),
                "https://a.example/%20?b=c",
                Formats.uri("https://a.example/%20?b=c", "f"))
            .entrySet()) {
      assertThat(Scalars.text(each.getValue())).isEqualTo(each.getKey());
    }
  }
}
