package dev.inward.crazytel;

import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters that the lists of numbers refuse before anything is sent. */
class FilterInputTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A", "61", "Australia", "AU\n"})
  void country_thatCannotBeValid_isRefused(String country) {
    assertRefused(
        "country", country, () -> ListAvailableNumbersRequest.builder().country(country).build());
    assertRefused("country", country, () -> ListNumbersRequest.builder().country(country).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "NSW\n"})
  void place_thatCannotBeValid_isRefused(String place) {
    assertRefused("state", place, () -> ListAvailableNumbersRequest.builder().state(place).build());
    assertRefused("city", place, () -> ListNumbersRequest.builder().city(place).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+61400000000", "0400 000 000", "61400000000\n"})
  void didNumber_thatIsNotDigits_isRefused(String number) {
    assertRefused(
        "didNumber", number, () -> ListNumbersRequest.builder().didNumber(number).build());
  }

  @Test
  void filters_thatMightBeValid_areAccepted() {
    assertThat(
            ListAvailableNumbersRequest.builder()
                .country("NZ")
                .state("NSW")
                .city("Coffs Harbour")
                .numberType("mobile")
                .build()
                .country())
        .isEqualTo("NZ");
  }
}
