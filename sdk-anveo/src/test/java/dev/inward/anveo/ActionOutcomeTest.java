package dev.inward.anveo;

import static dev.inward.testing.FakeVendor.response;
import static dev.inward.testing.FakeVendor.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.inward.Effect;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to a list, a change, a release and a question for the balance. */
class ActionOutcomeTest {

  private final FakeAnveo anveo = new FakeAnveo();

  @AfterEach
  void stop() {
    anveo.close();
  }

  private static String document(String children) {
    return "<RESPONSE>" + children + "</RESPONSE>";
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list("COUNTRIES", AnveoCall.COUNTRIES, CountryList::countries),
        list("STATES", AnveoCall.STATES, StateList::states),
        list("AREAS", AnveoCall.AREAS, AreaList::areas),
        list("DIDS", AnveoCall.DIDS, DidList::dids));
  }

  private static <R> Arguments list(String element, AnveoCall<R> call, Function<R, List<?>> items) {
    return arguments(element, call, items);
  }

  @ParameterizedTest
  @MethodSource("lists")
  <R> void list_whenItSaysSoAndHasNoItem_isEmpty(
      String element, AnveoCall<R> call, Function<R, List<?>> items) {
    R result = anveo.result(xml(document("<RESULT>SUCCESS</RESULT><" + element + "/>")), call);

    assertThat(items.apply(result)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenItsResponseOnlyLooksEmpty_isUnknown(
      String element, AnveoCall<?> call, Function<?, ?> unused) {
    for (String odd :
        List.of(
            "<RESULT>SUCCESS</RESULT>",
            "<RESULT/><" + element + "/>",
            "<RESULT>FAILED</RESULT><" + element + "/>",
            "<RESULT>SUCCESS</RESULT><ERROR>in part</ERROR><" + element + "/>",
            "<RESULT>SUCCESS</RESULT><ERROR>in part</ERROR>",
            "<" + element + "/>",
            "")) {
      InwardException failure = anveo.failure(xml(document(odd)), call);

      assertThat(failure).as(odd).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.effect()).isEqualTo(Effect.READ);
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenItsResponseHasAnError_isRejected(
      String element, AnveoCall<?> call, Function<?, ?> unused) {
    InwardException failure =
        anveo.failure(xml(document("<RESULT/><ERROR>Invalid user key</ERROR>")), call);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("Invalid user key");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenItsResponseCannotBeRead_isUnreadable(
      String element, AnveoCall<?> call, Function<?, ?> unused) {
    assertThat(anveo.failure(response(200, "text/html", "<html><body/></html>"), call))
        .isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(anveo.failure(xml("<RESPONSE><RESULT>SUCCESS</RESULT><" + element), call))
        .isExactlyInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void listAreas_returnsPricesAsAmounts() {
    AreaList areas =
        anveo.result(
            xml(
                document(
                    "<RESULT>SUCCESS</RESULT><AREAS><AREA AREA_ID=\"1.212\" STOCK=\"7\">"
                        + "<RATE_PLAN RATE_PLAN_ID=\"SU\" MONTHLY100=\"149\" SETUP100=\"5\"/>"
                        + "<RATE_PLAN RATE_PLAN_ID=\"V\" MONTHLY100=\"free\"/></AREA>"
                        + "<AREA AREA_ID=\"2\" STOCK=\"many\"/></AREAS>")),
            AnveoCall.AREAS);

    Area area = areas.areas().get(0);
    assertThat(area.areaId()).isEqualTo("1.212");
    assertThat(area.stock()).isEqualTo(7);
    assertThat(area.ratePlans()).extracting(RatePlan::ratePlanId).containsExactly("SU", "V");
    assertThat(area.ratePlans().get(0).monthlyPriceInHundredths()).isEqualTo("149");
    assertThat(area.ratePlans().get(0).monthlyPrice()).isEqualTo(new BigDecimal("1.49"));
    assertThat(area.ratePlans().get(0).setupPrice()).isEqualTo(new BigDecimal("0.05"));
    assertThat(area.ratePlans().get(1).monthlyPrice()).isNull();
    assertThat(area.ratePlans().get(1).additionalProperties()).containsEntry("MONTHLY100", "free");
    assertThat(areas.areas().get(1).stock()).isNull();
    assertThat(areas.areas().get(1).additionalProperties()).containsEntry("STOCK", "many");
  }

  @Test
  void listCountries_keepsWhatNobodyDocuments() {
    CountryList countries =
        anveo.result(
            xml(
                document(
                    "<RESULT>SUCCESS</RESULT><COUNTRIES><COUNTRY COUNTRY_ID=\"1\" NAME=\"US\""
                        + " HAS_STATES=\"true\" IS_SMS=\"Y\"/></COUNTRIES>")),
            AnveoCall.COUNTRIES);

    Country country = countries.countries().get(0);
    assertThat(country.hasStates()).isTrue();
    assertThat(country.takesSms()).isNull();
    assertThat(country.additionalProperties())
        .containsEntry("NAME", "US")
        .containsEntry("IS_SMS", "Y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"62.53517", "-0.10", "1490", " 12.5 "})
  void getBalance_whenResultIsANumber_isTheAmount(String amount) {
    Balance balance =
        anveo.result(xml(document("<RESULT>" + amount + "</RESULT>")), AnveoCall.BALANCE);

    assertThat(balance.balance()).isEqualTo(new BigDecimal(amount.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<RESULT/>", "", "<RESULT>10</RESULT><ERROR>Try again</ERROR>"})
  void getBalance_whenThereIsNone_isUnknown(String children) {
    assertThat(anveo.failure(xml(document(children)), AnveoCall.BALANCE))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<RESULT>SUCCESS</RESULT>",
        "<RESULT>12,5</RESULT>",
        "<RESULT>FAILED</RESULT><ERROR>no</ERROR>"
      })
  void getBalance_whenResultIsNoNumber_isUnreadable(String children) {
    assertThat(anveo.failure(xml(document(children)), AnveoCall.BALANCE))
        .isExactlyInstanceOf(UnreadableResponseException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<RESULT/>", ""})
  void getBalance_whenResponseHasAnErrorAndNoAmount_isRejected(String result) {
    InwardException failure =
        anveo.failure(xml(document(result + "<ERROR>no</ERROR>")), AnveoCall.BALANCE);

    assertThat(failure).isExactlyInstanceOf(RejectedException.class);
    assertThat(failure.vendorMessage()).isEqualTo("no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <RESULT>SUCCESS</RESULT> | |
          <RESULT>SUCCESS</RESULT><ERROR> </ERROR> | |
          <ERROR>DID not found</ERROR> | RejectedException | DID not found
          <RESULT>SUCCESS</RESULT><ERROR>late</ERROR> | OutcomeUnknownException | late
          <RESULT>PENDING</RESULT> | OutcomeUnknownException |
          <RESULT/> | OutcomeUnknownException |
          """)
  void cancelDid_byResultAndError(String children, String outcome, String message) {
    if (outcome == null) {
      assertThat(anveo.result(xml(document(children)), AnveoCall.CANCEL).result())
          .isEqualTo("SUCCESS");
      return;
    }
    InwardException failure = anveo.failure(xml(document(children)), AnveoCall.CANCEL);

    assertThat(failure.getClass().getSimpleName()).isEqualTo(outcome);
    assertThat(failure.vendorMessage()).isEqualTo(message);
    assertThat(failure.effect()).isEqualTo(Effect.RELEASE);
    assertThat(failure.mayHaveTakenEffect()).isEqualTo(outcome.startsWith("Outcome"));
    assertThat(failure.mayHaveSpent()).isFalse();
  }

  @Test
  void moveDid_whenItIsNotToldWhichDid_isUnknown() {
    String moved = "<RESULT>SUCCESS</RESULT><DIDS><DID E164=\"12125550101\"/></DIDS>";

    assertThat(anveo.result(xml(document(moved)), AnveoCall.MOVE).dids())
        .extracting(Did::e164)
        .containsExactly("12125550101");
    InwardException failure =
        anveo.failure(xml(document("<RESULT>SUCCESS</RESULT><DIDS/>")), AnveoCall.MOVE);
    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.effect()).isEqualTo(Effect.CHANGE);
    assertThat(failure.mayHaveTakenEffect()).isTrue();
  }

  @Test
  void updateDids_whenResponseListsNoDid_isASuccess() {
    assertThat(anveo.result(xml(document("<RESULT>SUCCESS</RESULT>")), AnveoCall.UPDATE).dids())
        .isEmpty();
  }
}
