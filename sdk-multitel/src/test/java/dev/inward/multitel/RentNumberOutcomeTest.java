package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.JsonOutput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to a rental. The codes of refusals are those of another call. */
class RentNumberOutcomeTest {

  private static final String SAMPLE =
      """
      {
        "status": {
          "code": 200,
          "msg": ""
        },
        "response": {
          "number": "33554530000",
          "price": {
            "per_minute": "0.006",
            "free_minutes": "0",
            "setup_price": "0",
            "monthly_price": "0.7",
            "channels": "0",
            "overflow": "1"
          }
        }
      }
      """;

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private static RentalPrice priceOf(RentNumberResult result) {
    Rental rental = result.rental();
    RentalPrice price = rental == null ? null : rental.price();
    if (price == null) {
      throw new AssertionError("no price in " + result);
    }
    return price;
  }

  @ParameterizedTest
  @EnumSource(RentingCall.class)
  void rentNumber_whenResponseIsTheDocumentsSample_isRented(RentingCall call) {
    RentNumberResult result = multitel.result(json(SAMPLE), call);

    assertThat(result.status().code()).isEqualTo(200);
    assertThat(result.status().message()).isEmpty();
    assertThat(priceOf(result).perMinute()).isEqualTo(new BigDecimal("0.006"));
    assertThat(priceOf(result).monthlyPrice()).isEqualTo(new BigDecimal("0.7"));
    assertThat(priceOf(result).overflow()).isEqualTo("1");
    assertThat(result.rawBody()).isEqualTo(SAMPLE);
  }

  @Test
  void rentNumber_whenScalarsChangeTheirKind_isRented() {
    RentNumberResult result =
        multitel.result(
            json(
                "{\"status\": {\"code\": \"200\", \"msg\": null}, \"response\": {\"number\":"
                    + " 33554530000, \"price\": {\"per_minute\": 0.0060, \"free_minutes\": \"\","
                    + " \"setup_price\": 1e2, \"overflow\": 1}}}"),
            RentingCall.POST);

    // BigDecimals are equal only if their scale is.
    assertThat(priceOf(result).perMinute()).isEqualTo(new BigDecimal("0.0060"));
    assertThat(priceOf(result).freeMinutes()).isNull();
    assertThat(priceOf(result).setupPrice()).isEqualTo(new BigDecimal("1e2"));
    assertThat(priceOf(result).overflow()).isEqualTo("1");
    assertThat(priceOf(result).channels()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "[]", "null"})
  void rentNumber_whenPriceIsNothing_isRentedWithoutOne(String price) {
    RentNumberResult result =
        multitel.result(
            json(
                "{\"status\": {\"code\": 200}, \"response\": {\"number\": \"33554530000\","
                    + " \"price\": "
                    + price
                    + "}}"),
            RentingCall.POST);

    assertThat(result.rental()).isEqualTo(Rental.builder().number("33554530000").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"0,70\"",
        "\"EUR 0.70\"",
        "\"$0.70\"",
        "\"N/A\"",
        "\"1 000.00\"",
        "\"unlimited\"",
        "{\"amount\":\"0.70\"}",
        "[\"0.70\"]",
        "false"
      })
  void rentNumber_whenAPriceIsNoNumber_isRentedAndKeepsIt(String price) {
    for (RentingCall call : RentingCall.values()) {
      RentNumberResult result =
          multitel.result(
              json(
                  "{\"status\":{\"code\":200},\"response\":{\"number\":\"33554530000\","
                      + "\"price\":{\"monthly_price\":"
                      + price
                      + ",\"channels\":\"2\"}}}"),
              call);

      assertThat(priceOf(result).monthlyPrice()).isNull();
      assertThat(priceOf(result).channels()).isEqualTo(new BigDecimal(2));
      assertThat(priceOf(result).additionalProperties()).containsOnlyKeys("monthly_price");
      assertThat(JsonOutput.text(RentNumberResultJsonAdapter.INSTANCE, result))
          .contains("\"monthly_price\":" + price);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"free\"", "[1]", "[{\"monthly_price\":\"0.7\"}]"})
  void rentNumber_whenPriceIsNoObject_isRentedWithoutOneAndKeepsIt(String price) {
    String body =
        "{\"status\":{\"code\":200,\"msg\":{}},\"response\":{\"number\":\"33554530000\",\"price\":"
            + price
            + "},\"x\":1e999999999}";

    RentNumberResult result = multitel.result(json(body), RentingCall.POST);

    Rental rental = requireNonNull(result.rental());
    assertThat(rental.price()).isNull();
    assertThat(rental.additionalProperties()).containsOnlyKeys("price");
    assertThat(result.status().message()).isNull();
    assertThat(result.rawBody()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "false",
        "0",
        "\"no such number\"",
        "[\"no\"]",
        "[{\"number\": \"33554530000\"}]",
        "{\"number\": []}",
        "{\"number\": {\"e164\": \"33554530000\"}}",
        "{\"number\": false, \"price\": false}"
      })
  void rentNumber_whenCodeIsNoSuccess_isUnknownWithItWhateverElseCame(String response) {
    for (RentingCall call : RentingCall.values()) {
      InwardException failure =
          multitel.failure(
              json(
                  "{\"status\": {\"code\": 503, \"msg\": \"no\"}, \"response\": " + response + "}"),
              call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.vendorCode()).isEqualTo("503");
      assertThat(failure.vendorMessage()).isEqualTo("no");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"33554530000.0", "3.3554530000e10"})
  void rentNumber_whenNumberIsAnIntegerWithAFraction_isRented(String number) {
    RentNumberResult result =
        multitel.result(
            json("{\"status\": {\"code\": 200.0}, \"response\": {\"number\": " + number + "}}"),
            RentingCall.GET);

    assertThat(result.rental()).isEqualTo(Rental.builder().number("33554530000").build());
  }

  @Test
  void rentNumber_whenMembersAreUnknown_keepsThemExactlyAndWritesThemBack() {
    String body =
        "{\"status\":{\"code\":200,\"ms\":12.50},\"response\":{\"number\":\"33554530000\","
            + "\"price\":{\"vat\":0.10,\"list\":[1,null]},\"order\":null},\"v\":{\"a\":1e0}}";

    RentNumberResult result = multitel.result(json(body), RentingCall.POST);

    assertThat(result.additionalProperties()).isEqualTo(Map.of("v", Map.of("a", BigDecimal.ONE)));
    assertThat(result.status().additionalProperties())
        .isEqualTo(Map.of("ms", new BigDecimal("12.50")));
    assertThat(priceOf(result).additionalProperties())
        .isEqualTo(
            Map.of("vat", new BigDecimal("0.10"), "list", Arrays.asList(BigDecimal.ONE, null)));
    assertThat(JsonOutput.text(RentNumberResultJsonAdapter.INSTANCE, result))
        .isEqualTo(body.replace("1e0", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "202", "-200", "400", "-165", "500", "\"99\""})
  void rentNumber_whenCodeIsNotListed_isUnknown(String code) {
    for (RentingCall call : RentingCall.values()) {
      InwardException failure =
          multitel.failure(
              json("{\"status\": {\"code\": " + code + ", \"msg\": \"no!\"}, \"response\": \"\"}"),
              call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.vendorCode()).isEqualTo(code.replace("\"", ""));
      assertThat(failure.vendorMessage()).isEqualTo("no!");
      assertThat(failure.operation()).isEqualTo(call.operation());
      assertThat(failure).hasMessageNotContaining("no!");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "404, NUMBER_UNAVAILABLE",
    "414, INVALID_REQUEST"
  })
  void rentNumber_whenCodeIsOneOfARefusal_isRejected(String code, Reason reason) {
    for (RentingCall call : RentingCall.values()) {
      for (String sent : List.of(code, '"' + code + '"')) {
        InwardException failure =
            multitel.failure(
                json(
                    "{\"status\": {\"code\": " + sent + ", \"msg\": \"no!\"}, \"response\": \"\"}"),
                call);

        assertThat(failure).isExactlyInstanceOf(RejectedException.class);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.mayHaveSpent()).isFalse();
        assertThat(failure.vendorCode()).isEqualTo(code);
        assertThat(failure.vendorMessage()).isEqualTo("no!");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"33554530000\"", "[\"33554530000\"]", "{\"number\": {}}"})
  void rentNumber_whenARefusalCannotBeReadAsAWhole_isUnknown(String response) {
    for (RentingCall call : RentingCall.values()) {
      InwardException failure =
          multitel.failure(
              json("{\"status\": {\"code\": 404}, \"response\": " + response + "}"), call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "[]",
        "null",
        "{}",
        "{\"number\": \"\"}",
        "{\"number\": \"33554530001\"}",
        "{\"number\": 200}",
        "{\"price\": {\"monthly_price\": \"0.7\"}}"
      })
  void rentNumber_whenCodeIs200WithoutTheNumberRequested_isUnknown(String response) {
    for (RentingCall call : RentingCall.values()) {
      String body = "{\"status\": {\"code\": 200, \"msg\": \"\"}, \"response\": " + response + "}";
      InwardException failure = multitel.failure(json(body), call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.vendorCode()).isEqualTo("200");
      assertThat(failure.rawBody()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": \"\", \"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": 200, \"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": {\"msg\": \"\"}, \"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": {\"code\": \"OK\"}, \"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": {\"code\": 200}, \"response\": [{\"number\": \"33554530000\"}]}",
        "{\"status\": {\"code\": 200}, \"response\": {\"number\": [\"33554530000\"]}}",
        "{\"status\": {\"code\": 200}, \"response\": false}",
        "{\"status\": {\"code\": 200}, \"response\": \"33554530000\"}",
        "{\"status\": {\"code\": 200}, \"response\": {\"number\": {}, \"number\": 33554530000}}",
        "{\"status\": {\"code\": 200, \"code\": 404}, \"response\": {\"number\": \"33554530000\"}}",
        "{\"status\": {\"code\": 200}, \"response\": {\"number\": \"33554530000\"",
        "<html><body>200 33554530000</body></html>"
      })
  void rentNumber_whenBodyIsNotTheResponseOfTheContract_isUnreadable(String body) {
    for (RentingCall call : RentingCall.values()) {
      InwardException failure = multitel.failure(json(body), call);

      assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.rawBody()).isEqualTo(body);
      assertThat(failure).hasMessageNotContaining("33554530000");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "500, VENDOR_FAULT",
    "401, AUTHENTICATION",
    "404, OTHER",
    "302, OTHER",
    "307, OTHER",
    "201, OTHER"
  })
  void rentNumber_whenHttpStatusIsNot200_isUnknown(int status, Reason reason) {
    for (RentingCall call : RentingCall.values()) {
      MockResponse response =
          response(status, "application/json", SAMPLE)
              .newBuilder()
              .setHeader("Location", "/elsewhere")
              .build();
      InwardException failure = multitel.failure(response, call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(failure.httpStatus()).isEqualTo(status);
      assertThat(failure.reason()).isEqualTo(reason);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"detail\": \"Not authenticated\"}", "{}", "<html>no</html>"})
  void rentNumber_whenHttpRefusesAndTheBodySaysNothing_isRejectedOnAnAssumption(String body) {
    for (RentingCall call : RentingCall.values()) {
      InwardException failure = multitel.failure(response(401, "application/json", body), call);

      assertThat(failure).isExactlyInstanceOf(RejectedException.class);
      assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.ASSUMED);
      assertThat(failure.vendorMessage())
          .isEqualTo(body.contains("detail") ? "Not authenticated" : null);
    }
  }

  @Test
  void rentNumber_whenHttpRefusesAndTheBodySpeaks_isUnknown() {
    for (RentingCall call : RentingCall.values()) {
      for (String body : List.of("{\"status\": {\"code\": 7}}", "{\"status\": {\"code\": 200}}")) {
        assertThat(multitel.failure(response(401, "application/json", body), call))
            .as(body)
            .isExactlyInstanceOf(OutcomeUnknownException.class);
      }
    }
  }
}
