package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.UnreadableResponseException;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to a list. None that does not say that it succeeded is a list. */
class ListOutcomesTest {

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  @ParameterizedTest
  @EnumSource(ListCall.class)
  void list_whenCodeIs0_hasTheRows(ListCall call) {
    String body = "{\"DATA\": [{\"KEY\": \"1203\"}, {\"KEY\": 1204}], \"return_code\": \"0\"}";

    assertThat(multitel.result(json(body.replace("KEY", call.key)), call)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(ListCall.class)
  void list_whenItHasNoRowsBesideCode0_isEmpty(ListCall call) {
    assertThat(multitel.result(json("{\"DATA\": [], \"return_code\": 0}"), call)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"DATA\": [], \"return_code\": 1}",
        "{\"DATA\": [], \"return_code\": -100}",
        "{\"DATA\": [], \"return_code\": 100}",
        "{\"DATA\": [{\"KEY\": \"1203\"}], \"return_code\": 99}",
        "{\"DATA\": [{\"KEY\": \"1203\"}]}",
        "{\"DATA\": []}",
        "{\"DATA\": [], \"return_code\": null}",
        "{\"DATA\": [], \"return_code\": \"\"}",
        "{\"DATA\": [{\"KEY\": \"-100\"}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": -100}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \" -100\"}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \"1203\"}, {\"KEY\": \"-100\"}], \"return_code\": 0}"
      })
  void list_whenSomethingSaysThatItFailed_isUnknown(String body) {
    for (ListCall call : ListCall.values()) {
      InwardException failure = multitel.failure(json(body.replace("KEY", call.key)), call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(failure.rawBody()).isEqualTo(body.replace("KEY", call.key));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"return_code\": 0}",
        "{\"DATA\": null, \"return_code\": 0}",
        "{\"DATA\": \"\", \"return_code\": 0}",
        "{\"DATA\": \"no\", \"return_code\": 0}",
        "{\"DATA\": 0, \"return_code\": 0}",
        "{\"DATA\": [[1]], \"return_code\": 0}",
        "{\"DATA\": [{}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \"\"}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \"1203\"}, {\"RETURN\": -100}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \"1203\"}, \"failed\"], \"return_code\": 0}",
        "{\"DATA\": [], \"return_code\": \"ok\"}",
        "{\"DATA\": [], \"return_code\": 0, \"return_code\": 100}",
        "{\"DATA\": [], \"DATA\": [{\"KEY\": \"-100\"}], \"return_code\": 0}",
        "{\"DATA\": [{\"KEY\": \"1203\"}",
        "<html><body>[]</body></html>"
      })
  void list_whenItCannotBeRead_isUnreadable(String body) {
    for (ListCall call : ListCall.values()) {
      InwardException failure = multitel.failure(json(body.replace("KEY", call.key)), call);

      assertThat(failure).as(body).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure).as(body).isExactlyInstanceOf(UnreadableResponseException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"302", "401", "403", "404", "418"})
  void list_whenHttpStatusIsNot200_isUnknownWhateverTheBody(int status) {
    for (ListCall call : ListCall.values()) {
      InwardException failure =
          multitel.failure(
              response(status, "application/json", "{\"DATA\": [], \"return_code\": 0}"), call);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.httpStatus()).isEqualTo(status);
    }
  }

  @Test
  void listNumbers_whenPricesChangeTheirKind_areExact() {
    multitel.server.enqueue(
        json(
            "{\"DATA\": [{\"Number\": \"12036587208\", \"SetupCost\": 2.10, \"SS7\": 3214,"
                + " \"MonthlyCharges\": \"3.00\", \"PER_SMS\": \"N/A\", \"new\": 0.10}],"
                + " \"return_code\": 0}"));

    OfferedNumbers offered =
        multitel.client.listNumbers(ListNumbersRequest.builder().prefix("1203").build());

    OfferedNumber number = offered.numbers().get(0);
    assertThat(number.setupCost()).isEqualTo(new BigDecimal("2.10"));
    assertThat(number.monthlyCharges()).isEqualTo(new BigDecimal("3.00"));
    assertThat(number.perSms()).isNull();
    assertThat(number.additionalProperties())
        .containsEntry("PER_SMS", "N/A")
        .containsEntry("new", new BigDecimal("0.10"));
  }

  @Test
  void listNumbers_whenThereAreThousands_hasAllOfThem() {
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{\"Number\": \"" + (12_030_000_000L + i) + "\"}")
            .collect(Collectors.joining(","));

    multitel.server.enqueue(json("{\"DATA\": [" + rows + "], \"return_code\": 0}"));

    OfferedNumbers offered =
        multitel.client.listNumbers(ListNumbersRequest.builder().prefix("1203").build());

    assertThat(offered.numbers()).hasSize(10_000);
    assertThat(offered.numbers().get(9_999).number()).isEqualTo("12030009999");
  }
}
