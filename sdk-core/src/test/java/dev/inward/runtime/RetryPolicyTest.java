package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPolicyTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static @Nullable Duration delay(double random, Duration left, String... retryAfter) {
    InwardException busy =
        new OutcomeUnknownException(
            InwardException.Details.builder("acme", "list")
                .httpStatus(503)
                .headers(Map.of("Retry-After", List.of(retryAfter)))
                .build());
    Attempt first = new Attempt(Shop.LIST, HttpUrl.get("https://shop.example/v1/list"));
    return new RetryPolicy(true, Clock.fixed(Shop.NOW, ZoneOffset.UTC), () -> random)
        .delay(first, busy, busy, left);
  }

  @Test
  void delay_whenWithoutRetryAfter_isRandomFromHalfToWhole() {
    assertThat(delay(0, MINUTE)).isEqualTo(Duration.ofMillis(250));
    assertThat(delay(0.5, MINUTE)).isEqualTo(Duration.ofMillis(375));
    assertThat(delay(0.999_999, MINUTE)).isBetween(Duration.ofMillis(499), Duration.ofMillis(500));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5000",
        " 5  | 5000",
        "005 | 5000",
        "1 | 1000",
        "0 | 250",
        "Sat, 31 Jan 2026 12:00:09 GMT | 9000",
        "Saturday, 31-Jan-26 12:00:09 GMT | 9000",
        "Sat Jan 31 12:00:09 2026 | 9000",
        "Sat, 31 Jan 2026 11:59:00 GMT | 250",
        "-5 | 250",
        "5.5 | 250",
        "5s | 250",
        "soon | 250",
        "\u0665 | 250",
        "'' | 250"
      })
  void delay_whenRetryAfterIsSent_isAtLeastThat(String retryAfter, long millis) {
    assertThat(delay(0, MINUTE, retryAfter)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void delay_whenRetryAfterIsSentTwice_obeysTheLonger() {
    assertThat(delay(0, MINUTE, "3", "7", "1")).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60",
        "999999999",
        "99999999999999999999999999",
        "Sat, 31 Jan 2026 12:01:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void delay_whenItDoesNotFit_isNone(String retryAfter) {
    assertThat(delay(0, MINUTE, retryAfter)).isNull();
  }

  @Test
  void delay_whenNoTimeIsLeft_isNone() {
    assertThat(delay(0, Duration.ofMillis(250))).isNull();
    assertThat(delay(0, Duration.ofMillis(251))).isNotNull();
    assertThat(delay(0, Duration.ofSeconds(-1))).isNull();
  }
}
