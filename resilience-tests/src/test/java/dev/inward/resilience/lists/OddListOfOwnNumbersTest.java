package dev.inward.resilience.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.PendingPurchase;
import dev.inward.Reconciliation;
import dev.inward.Reconciliation.Bought;
import dev.inward.Reconciliation.CannotTell;
import dev.inward.Reconciliation.NotFound;
import dev.inward.ReconciliationSchedule;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No vendor's list of the account's numbers is documented. In another form than the assumed one it
 * never shows that a number is not there.
 */
@Tag("any-jdk")
final class OddListOfOwnNumbersTest {

  private static final ReconciliationSchedule SHORT =
      new ReconciliationSchedule(List.of(Duration.ZERO, Duration.ofMillis(1)), Duration.ZERO);

  private final MockWebServer server = new MockWebServer();
  private volatile String list = "";

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            String body = path.endsWith("/verified-cli/") ? "[]" : list;
            int status = path.endsWith("/getdidinfo") ? 500 : 200;
            return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
          }
        });
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  private Reconciliation crazytel(@Nullable List<String> ownedBefore) {
    try (CrazytelClient client = CrazytelClient.builder().baseUrl(url()).apiKey("key").build()) {
      return client.reconcilePurchase(
          new PendingPurchase(
              "crazytel",
              "purchase",
              Map.of("did_number", "61400000000"),
              "order-4711",
              Instant.now(),
              ownedBefore),
          SHORT);
    }
  }

  private Reconciliation multitel() {
    try (MultitelClient client =
        MultitelClient.builder().baseUrl(url()).credentials("user", "secret").build()) {
      return client.reconcileBuyNumbers(
          new PendingPurchase(
              "multitel",
              "buyNumbers",
              Map.of("number", "18003863003"),
              "order-4711",
              Instant.now(),
              List.of()),
          SHORT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"number\": \"61400000000\"}]",
        "[{\"did_number\": [\"61400000000\"]}]",
        "[{\"did_number\": {\"e164\": \"61400000000\"}}]",
        "[{\"did_number\": \"61299999999\"}, {\"did_number\": null}]",
        "{\"count\": 2, \"results\": [{\"did_number\": \"61299999999\"}]}",
        "{\"next\": \"/?page=2\", \"results\": [{\"did_number\": \"61299999999\"}]}",
        "{\"data\": [], \"error\": \"switch not reachable\"}",
        "{\"data\": [], \"success\": false}",
        "{\"data\": [], \"success\": 0}",
        "{\"page\": 1, \"data\": [{\"did_number\": \"61299999999\"}]}",
        "[{\"did_number\": \"0400000000\"}]"
      })
  void crazytelsList_inAnotherForm_showsNoAbsence(String body) {
    list = body;

    assertThat(crazytel(List.of())).isInstanceOf(CannotTell.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"did_number\": \"61299999999\"}]",
        "{\"count\": 1, \"next\": null, \"results\": [{\"did_number\": \"61299999999\"}]}"
      })
  void crazytelsList_withoutTheNumber_showsItsAbsence(String body) {
    list = body;

    assertThat(crazytel(List.of())).isInstanceOf(NotFound.class);
  }

  /** Whether Crazytel keeps the description of a purchase is assumed. */
  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "null", "[]"})
  void crazytelsList_withoutDescription_doesNotHideThePurchase(String description) {
    list = "[{\"did_number\": \"61400000000\", \"description\": " + description + "}]";

    assertThat(crazytel(List.of())).isInstanceOf(Bought.class);
    assertThat(crazytel(null)).isInstanceOf(CannotTell.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": 7}]",
        "[{\"config\": {\"number\": \"18003863003\"}}]",
        "[{\"did\": {\"number\": \"18003863003\"}}]",
        "[{\"number\": [\"18003863003\"]}]",
        "{\"numbers\": [{\"number\": \"12025550100\"}], \"total\": 500}",
        "[{\"number\": \"8003863003\"}]",
        "[{\"cc\": \"1\", \"area\": \"800\", \"line\": \"3863003\"}]",
        "[{\"id\": 18231234, \"did\": {\"prefix\": \"1800386\", \"ext\": \"3003\"}}]",
        "[{\"created\": 1761609600}]"
      })
  void multitelsInventory_inAnotherForm_showsNoAbsence(String response) {
    list = "{\"status\": {\"code\": 200}, \"response\": " + response + "}";

    assertThat(multitel()).isInstanceOf(CannotTell.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{\"number\": \"12025550100\", \"added\": \"2025-10-28\"}]",
        "[{\"did\": {\"number\": \"+1 (202) 555-0100\"}}]",
        "{\"numbers\": [{\"number\": 12025550100}], \"total\": 1}"
      })
  void multitelsInventory_withoutTheNumber_showsItsAbsence(String response) {
    list = "{\"status\": {\"code\": 200}, \"response\": " + response + "}";

    assertThat(multitel()).isInstanceOf(NotFound.class);
  }
}
