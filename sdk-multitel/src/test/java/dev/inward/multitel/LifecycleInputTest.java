package dev.inward.multitel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments that the operations beside purchases refuse before anything is sent. */
class LifecycleInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "+1", "001 ", "1-203", "12345678", "U", "USAX", "1\n", "-1"})
  void listAreas_whenCountryCannotBeValid_isRefused(String country) {
    assertRefused(
        "countryCode",
        country,
        () -> ListAreasRequest.builder().countryCode(country).countryId("211").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "44", "1684", "CA", "USA"})
  void listAreas_whenCountryMightBeValid_isAccepted(String country) {
    assertThat(
            ListAreasRequest.builder().countryCode(country).countryId("211").build().countryCode())
        .isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "2 11", "211\n", "#211"})
  void listAreas_whenCountryIdCannotBeValid_isRefused(String id) {
    assertRefused(
        "countryId", id, () -> ListAreasRequest.builder().countryCode("1").countryId(id).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+1203", "1203*", "12 03", "1203\n", "CA", "1234567890123456"})
  void listNumbers_whenPrefixCannotBeValid_isRefused(String prefix) {
    assertRefused("prefix", prefix, () -> ListNumbersRequest.builder().prefix(prefix).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+12036587208", "1203-658", "12036587208\n"})
  void getOrReleaseNumber_whenNumberIsNotDigits_isRefused(String number) {
    assertRefused("number", number, () -> GetNumberRequest.builder().number(number).build());
    assertRefused("number", number, () -> ReleaseNumberRequest.builder().number(number).build());
  }

  @Test
  void build_whenAnArgumentIsMissing_isRefused() {
    assertMissing("countryCode", () -> ListAreasRequest.builder().countryId("211").build());
    assertMissing("countryId", () -> ListAreasRequest.builder().countryCode("1").build());
    assertMissing("prefix", () -> ListNumbersRequest.builder().build());
    assertMissing("number", () -> GetNumberRequest.builder().build());
    assertMissing("number", () -> ReleaseNumberRequest.builder().build());
    assertMissing("numbers", () -> RestoreNumbersRequest.builder().build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+15551230111", "1555 123", "15551230111\n"})
  void restoreNumbers_whenOneNumberIsNotDigits_isRefused(String number) {
    assertRefused(
        "numbers",
        number,
        () -> RestoreNumbersRequest.builder().numbers(List.of("15551230112", number)).build());
  }

  @Test
  void restoreNumbers_whenThereAreNone_isRefused() {
    assertRefused("numbers", "", () -> RestoreNumbersRequest.builder().numbers(List.of()).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "client.example.com", "ftp://client.example.com", "https://a b"})
  void restoreNumbers_whenWebhookIsNoUrl_isRefused(String url) {
    assertRefused(
        "webhookUrl",
        url,
        () ->
            RestoreNumbersRequest.builder()
                .numbers(List.of("15551230111"))
                .webhookUrl(url)
                .build());
  }
}
