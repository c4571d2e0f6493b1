package dev.inward.multitel;

import static dev.inward.testing.FakeVendor.json;
import static dev.inward.testing.FakeVendor.response;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of each response to the inventory and the balance, whose forms are hardly known. */
class V3ReadsTest {

  private static final List<Consumer<MultitelClient>> READS =
      List.of(MultitelClient::listInventory, MultitelClient::getBalance);

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private InwardException failure(MockResponse response, Consumer<MultitelClient> read) {
    multitel.server.enqueue(response);
    return requireNonNull(
        catchThrowableOfType(InwardException.class, () -> read.accept(multitel.client)));
  }

  private Inventory inventory(String response) {
    multitel.server.enqueue(json("{\"status\": {\"code\": 200}, \"response\": " + response + "}"));
    return requireNonNull(multitel.client.listInventory().inventory());
  }

  @Test
  void listInventory_whenItemsAreNew_offersWhatIsKnownAndKeepsTheRest() {
    InventoryItem item =
        inventory(
                "[{\"did\": \"12036587208\", \"fee\": 0.10, \"config\": {\"forward_destination\":"
                    + " \"15\", \"uri\": \"1@sip.example.com\", \"x\": 1}, \"status\":"
                    + " {\"origination\": {\"origination_trunk_name\": \"main\"}}}]")
            .items()
            .get(0);

    assertThat(item.additionalProperties())
        .isEqualTo(Map.of("did", "12036587208", "fee", new BigDecimal("0.10")));
    InventoryConfig config = requireNonNull(item.config());
    assertThat(config.destinationType()).isEqualTo(RentDestinationType.HOSTED_PBX);
    assertThat(config.uri()).isEqualTo("1@sip.example.com");
    assertThat(config.additionalProperties()).containsOnlyKeys("x");
    Origination origination = requireNonNull(requireNonNull(item.status()).origination());
    assertThat(origination.trunkName()).isEqualTo("main");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"numbers\": []}", "{\"total\": 0, \"numbers\": []}"})
  void listInventory_whenItIsEmpty_isEmpty(String response) {
    assertThat(inventory(response).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{}, {}]", "{\"numbers\": [{}, {}]}", "[{\"status\": \"on\"}, {}]"})
  void listInventory_whenTheListIsBareOrWrapped_isRead(String response) {
    assertThat(inventory(response).items()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "404, NUMBER_UNAVAILABLE",
    "414, INVALID_REQUEST"
  })
  void read_whenCodeIsListed_isRejectedWhetherItIsTextOrANumber(String code, Reason reason) {
    for (String sent : List.of(code, '"' + code + '"')) {
      for (String rest : List.of(", \"response\":\"\"", "", ", \"response\":[]")) {
        for (Consumer<MultitelClient> read : READS) {
          InwardException failure =
              failure(
                  json("{\"status\": {\"code\": " + sent + ", \"msg\": \"no\"}" + rest + "}"),
                  read);

          assertThat(failure).isExactlyInstanceOf(RejectedException.class);
          assertThat(failure.reason()).isEqualTo(reason);
          assertThat(failure.vendorCode()).isEqualTo(code);
          assertThat(failure.vendorMessage()).isEqualTo("no");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": {\"code\": 202}, \"response\": []}",
        "{\"status\": {\"code\": \"500\"}, \"response\": []}",
        "{\"status\": {\"code\": -100}, \"response\": []}",
        "{\"status\": {\"code\": 200}, \"response\": \"\"}",
        "{\"status\": {\"code\": 200}, \"response\": null}",
        "{\"status\": {\"code\": 200}}"
      })
  void read_whenItIsNoSuccessAndNoRefusal_isUnknown(String body) {
    for (Consumer<MultitelClient> read : READS) {
      InwardException failure = failure(json(body), read);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"response\": []}",
        "{\"status\": 200, \"response\": []}",
        "{\"status\": {}, \"response\": []}",
        "{\"status\": {\"code\": 200, \"code\": 401}, \"response\": []}",
        "{\"status\": {\"code\": 200}, \"response\": [}",
        "<html>200</html>"
      })
  void read_whenItHasNoStatus_isUnreadable(String body) {
    for (Consumer<MultitelClient> read : READS) {
      assertThat(failure(json(body), read)).isExactlyInstanceOf(UnreadableResponseException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"no\"", "0", "{}", "{\"a\": [], \"b\": []}", "{\"numbers\": {}}", "[[]]", "[1]"})
  void listInventory_whenThereIsNoListOfObjects_isUnreadable(String response) {
    InwardException failure =
        failure(
            json("{\"status\": {\"code\": 200}, \"response\": " + response + "}"),
            MultitelClient::listInventory);

    assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"balance\": 62.53517}   | {balance=62.53517}",
        "{\"balance\": \"62.50\"}  | {balance=62.50}",
        "\"62.53517\"              | 62.53517",
        "62.50                     | 62.50",
        "[{\"usd\": 1.10}]         | [{usd=1.10}]"
      })
  void getBalance_whateverItsForm_isHandedOverExactly(String response, String expected) {
    multitel.server.enqueue(json("{\"status\": {\"code\": 200}, \"response\": " + response + "}"));

    assertThat(requireNonNull(multitel.client.getBalance().response())).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"401, AUTHENTICATION", "404, OTHER", "418, OTHER"})
  void read_whenHttpStatusIsNot200_isUnknown(int status, Reason reason) {
    for (Consumer<MultitelClient> read : READS) {
      InwardException failure =
          failure(
              response(
                  status, "application/json", "{\"status\": {\"code\": 200}, \"response\": []}"),
              read);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.reason()).isEqualTo(reason);
    }
  }

  @Test
  void getBalance_whenTheResponseIsAnEmptyObject_isUnknown() {
    assertThat(
            failure(
                json("{\"status\": {\"code\": 200}, \"response\": {}}"),
                MultitelClient::getBalance))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }
}
