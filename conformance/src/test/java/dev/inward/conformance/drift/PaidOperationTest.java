package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.conformance.drift.Session.Printed;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Never sends what may spend money, whatever the options and the contract are. */
final class PaidOperationTest {

  private static final String MARK = "x-effect: read";
  private static final String OWNERS =
      "      summary: Lists the persons that a number can be registered to.\n";

  private final MockWebServer server = new MockWebServer();
  private String baseUrl = "";

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body("[]")
                .build();
          }
        });
    server.start();
    baseUrl = "http://127.0.0.1:" + server.getPort();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void assertRefused(Session session, String operation, String why) {
    Printed printed = session.run("--operation", "listAddresses", "--operation", operation);

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo(
            "drift: %s %s. Nothing was sent; --help lists the options.\n"
                .formatted(operation, why));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void operationsThatOnlyRead_areCalled() throws InterruptedException {
    Session.at(baseUrl).run();

    List<RecordedRequest> sent = new ArrayList<>();
    while (sent.size() < server.getRequestCount()) {
      sent.add(server.takeRequest());
    }
    assertThat(sent)
        .extracting(request -> request.getUrl().encodedPath())
        .doesNotHaveDuplicates()
        .contains("/api/v1/phone-numbers/owners/")
        .doesNotContain("/api/v1/phone-numbers/purchase");
    assertThat(sent).allMatch(request -> request.getMethod().equals("GET"));
  }

  @Test
  void purchase_whenNamed_isRefusedBeforeAnythingIsSent() {
    assertRefused(
        Session.at(baseUrl),
        "purchase",
        "may do more than read: the contract does not mark it with x-effect: read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-spends-money: true",
        "x-other: 1",
        "x-spends-money: 'false'",
        "x-spends-money:",
        "x-effect: change",
        "x-effect: release",
        "x-effect: purchase",
        "x-effect: reads",
        "x-effect:",
        "x-effect: change\n      x-spends-money: false",
        "x-effect: read\n      x-spends-money: true"
      })
  void operation_whenNotMarkedAsFree_countsAsPaid(String mark) {
    Session session = Session.at(baseUrl).planted(MARK, mark);

    assertRefused(
        session,
        "listAddresses",
        "may do more than read: the contract does not mark it with x-effect: read");
    assertThat(session.run().code()).isEqualTo(LiveDrift.NOTHING_TO_CALL);
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'requestBody: {content: {}}', 'has a body'",
    "'parameters: [{in: query, name: a, required: true, schema: {type: string}}]', "
        + "'needs an argument'"
  })
  void operation_whenItNeedsMoreThanACall_isRefused(String more, String why) {
    assertRefused(
        Session.at(baseUrl).planted(OWNERS, OWNERS + "      " + more + "\n"), "listOwners", why);
  }

  @Test
  void purchase_whenTheContractCallsItFree_isStillNoGet() {
    assertRefused(
        Session.at(baseUrl).planted("x-effect: purchase", MARK), "purchase", "is not a GET");
  }

  @Test
  void operation_whenItsPathNeedsAnArgument_isRefused() {
    assertRefused(
        Session.at(baseUrl).planted("phone-numbers/owners/:", "phone-numbers/{number}/:"),
        "listOwners",
        "needs an argument");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void everyOperationThatSpends_isRefused(String vendor) throws Exception {
    VendorContract contract = VendorContract.of(vendor);
    List<String> spending =
        contract.operations().stream().filter(Operation::spendsMoney).map(Operation::id).toList();

    assertThat(spending)
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThatThrownBy(() -> ReadOperations.of(contract, List.of(id)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith(id + " may do more than read"));
    assertThat(ReadOperations.of(contract, List.of()))
        .extracting(Operation::id)
        .doesNotContainAnyElementsOf(spending);
  }
}
