package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.conformance.drift.Session.Printed;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Specs;
import dev.inward.sandbox.http.HttpPort;
import dev.inward.sandbox.http.HttpResponse;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may spend money is not sent, whatever is asked for and whatever the contract looks like. */
final class PaidOperationTest {

  private static final String MARK = "x-spends-money: false";
  private static final String OWNERS =
      "      summary: Lists the persons that a number can be registered to.\n";

  private final AtomicInteger received = new AtomicInteger();
  private HttpPort port;

  @BeforeEach
  void open() throws IOException {
    port =
        HttpPort.open(
            0,
            request -> {
              received.incrementAndGet();
              return HttpResponse.of(200, "application/json", new byte[] {'[', ']'});
            });
  }

  @AfterEach
  void close() {
    port.close();
  }

  private void assertRefused(Session session, String operation, String why) throws Exception {
    Printed printed = session.run("--operation", "listAddresses", "--operation", operation);

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo(
            "inward-drift: %s %s. Nothing was sent; --help lists the options.\n"
                .formatted(operation, why));
    assertThat(received).hasValue(0);
  }

  @Test
  void operationsThatOnlyRead_areReceived() throws Exception {
    Session.at(port.baseUrl()).run();

    assertThat(received).hasValue(4);
  }

  @Test
  void purchase_whenNamed_isRefusedBeforeAnythingIsSent() throws Exception {
    assertRefused(
        Session.at(port.baseUrl()),
        "purchase",
        "may spend money: the contract does not mark it with x-spends-money: false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-spends-money: true",
        "x-other: 1",
        "x-spends-money: 'false'",
        "x-spends-money:"
      })
  void operation_whenNothingPromisesThatItIsFree_countsAsPaid(String mark) throws Exception {
    Session session = Session.at(port.baseUrl()).planted(MARK, mark);

    assertRefused(
        session,
        "listAddresses",
        "may spend money: the contract does not mark it with x-spends-money: false");
    assertThat(session.run().code()).isEqualTo(LiveDrift.NOTHING_TO_ASK);
    assertThat(received).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "'requestBody: {content: {}}', 'has a body, and none is ever sent'",
    "'parameters: [{in: query, name: a, required: true}]', "
        + "'needs an argument, and none is ever sent'"
  })
  void operation_whenItTakesMoreThanACall_isRefused(String more, String why) throws Exception {
    assertRefused(
        Session.at(port.baseUrl()).planted(OWNERS, OWNERS + "      " + more + "\n"),
        "listOwners",
        why);
  }

  @Test
  void purchase_whenTheContractCallsItFree_isStillNoGet() throws Exception {
    assertRefused(
        Session.at(port.baseUrl()).planted("x-spends-money: true", MARK),
        "purchase",
        "is no GET, and nothing else is ever sent");
  }

  @Test
  void operation_whenItsPathNeedsAnArgument_isRefused() throws Exception {
    assertRefused(
        Session.at(port.baseUrl()).planted("phone-numbers/owners/:", "phone-numbers/{number}/:"),
        "listOwners",
        "needs an argument, and none is ever sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void everyOperationThatSpends_isRefused(String vendor) {
    Specs specs = Specs.of(vendor);
    ReadOperations operations = new ReadOperations(SpecPointer.root(specs.yaml("openapi.yaml")));
    List<String> spending = new ArrayList<>();
    VendorContract.of(specs).operations().stream()
        .filter(operation -> operation.spendsMoney())
        .forEach(operation -> spending.add(operation.id()));

    assertThat(spending)
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThatThrownBy(() -> operations.named(id))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith(id + " may spend money"));
    assertThat(operations.all())
        .extracting(ReadOperation::id)
        .doesNotContainAnyElementsOf(spending);
  }

  @Test
  void transport_takesNothingButWhatWasChecked() {
    assertThat(ReadOperation.class.getDeclaredConstructors())
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    assertThat(Modifier.isFinal(ReadOperation.class.getModifiers())).isTrue();
    assertThat(
            Arrays.stream(ReadTransport.class.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !method.isSynthetic()))
        .singleElement()
        .satisfies(
            method -> assertThat(method.getParameterTypes()[0]).isEqualTo(ReadOperation.class));
  }
}
