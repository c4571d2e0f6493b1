package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.conformance.drift.Session.Printed;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program against the sandbox: what it asks, what it prints, and how it ends. */
final class LiveDriftTest {

  private static final Sandbox SANDBOX = Sandbox.start();
  private static final VendorControl CRAZYTEL = SANDBOX.control(Vendor.CRAZYTEL);

  private final Session session = Session.at(CRAZYTEL.baseUrl());

  @BeforeEach
  void reset() {
    CRAZYTEL.reset();
  }

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void sandboxAsItIs_hasMembersThatTheContractForesaw() throws Exception {
    Printed printed = session.run();

    assertThat(printed.out())
        .isEqualTo(
            """
            listAvailableNumbers: responded 200
              ADDED      #/*/state: string (foreseen)
              ADDED      #/*/setup_cost: number (foreseen)
            listAddresses: responded 200
              ADDED      #/data: the list is in this member (foreseen)
              ADDED      #/data/*/suburb: string (foreseen)
            listOwners: responded 200
              ADDED      #/*/first_name: string (foreseen)
              ADDED      #/*/verified: boolean (foreseen)
            listDestinations: responded 200
              ADDED      #/destinations: the list is in this member (foreseen)
              ADDED      #/destinations/*/type: string (foreseen)
              ADDED      #/destinations/*/hosts: list of string (foreseen)
              ADDED      #/count: integer (foreseen)
            operations asked: 4, differences: 10, foreseen among them: 10
            """);
    assertThat(printed.errors()).isEmpty();
    assertThat(printed.code()).isEqualTo(LiveDrift.DIFFERENT);
  }

  @Test
  void operations_areAskedOnceEachAndNoneThatSpends() throws Exception {
    session.run();

    assertThat(CRAZYTEL.journal())
        .extracting(JournalEntry::operation, JournalEntry::status)
        .containsExactly(
            tuple("listAvailableNumbers", 200),
            tuple("listAddresses", 200),
            tuple("listOwners", 200),
            tuple("listDestinations", 200));
    assertThat(CRAZYTEL.spent()).isZero();
  }

  @Test
  void operation_whenNamedTwice_isTheOnlyOneAndAskedOnce() throws Exception {
    session.run("--operation", "listOwners", "--operation", "listOwners");

    assertThat(CRAZYTEL.journal())
        .extracting(JournalEntry::operation)
        .containsExactly("listOwners");
  }

  @Test
  void json_isOneDocumentWithTheSameDifferences() throws Exception {
    Printed printed = session.run("--json", "--operation", "listAddresses");

    JsonMapper mapper = JsonMapper.builder().build();
    assertThat(mapper.readTree(printed.out()))
        .isEqualTo(
            mapper.readTree(
                """
                {"vendor": "crazytel",
                 "asked": [{"operation": "listAddresses", "outcome": "COMPARED",
                            "status": 200, "said": "responded 200"}],
                 "differences": [
                   {"operation": "listAddresses", "status": 200, "place": "#/data",
                    "kind": "ADDED", "foreseen": true, "said": "the list is in this member"},
                   {"operation": "listAddresses", "status": 200, "place": "#/data/*/suburb",
                    "kind": "ADDED", "foreseen": true, "said": "string"}]}
                """));
    assertThat(printed.out()).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void contractThatIsComplete_hasNoDifference() throws Exception {
    Printed printed =
        session
            .planted(
                "The person's id, as a purchase takes it.\n          x-evidence: assumed",
                """
                The person's id.
                        first_name: {type: string}
                        verified: {type: boolean}\
                """)
            .run("--operation", "listOwners");

    assertThat(printed.out())
        .isEqualTo(
            "listOwners: responded 200\noperations asked: 1, differences: 0, foreseen among them: 0\n");
    assertThat(printed.code()).isEqualTo(LiveDrift.SAME);
  }

  @Test
  void credential_whenMissing_isNamedAndNothingIsSent() throws Exception {
    for (Map<String, String> empty :
        List.of(Map.<String, String>of(), Map.of(Session.VARIABLE, " "))) {
      Printed printed = session.with(empty).run();

      assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
      assertThat(printed.errors())
          .isEqualTo(
              "inward-drift: the environment variable INWARD_CRAZYTEL_API_KEY is not set."
                  + " Nothing was sent; --help lists the options.\n");
    }
    assertThat(CRAZYTEL.journal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kéy-canary", "canary\nX-Other: 1", " canary"})
  void credential_whenNoHeaderCanCarryIt_isRefusedUnseen(String key) throws Exception {
    Printed printed = session.with(Map.of(Session.VARIABLE, key)).run();

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.errors())
        .contains("INWARD_CRAZYTEL_API_KEY holds what a header cannot carry");
    assertThat(CRAZYTEL.journal()).isEmpty();
  }

  @Test
  void credential_whenWrong_isSaidAndNothingElse() throws Exception {
    Printed printed =
        session.with(Map.of(Session.VARIABLE, "wrong")).run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out())
        .startsWith("listOwners: responded 401, so the credentials were not accepted\n");
  }

  @Test
  void limitOfTheVendor_isNotTakenForAComparison() throws Exception {
    CRAZYTEL.schedule(Fault.tooManyRequests(Duration.ofSeconds(1)));

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .startsWith("listOwners: responded 429, so its success was not seen\n");
  }

  @Test
  void connectionThatBreaks_isSaid() throws Exception {
    // As often as the JDK's client tries: LiveDriftIT shows that the program keeps it from that.
    CRAZYTEL.schedule(Collections.nCopies(5, Fault.close()).toArray(Fault[]::new));

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .isEqualTo(
            """
            listOwners: the connection broke before the response was whole
            operations asked: 1, differences: 0, foreseen among them: 0
            """);
  }

  @Test
  void bodyThatBreaks_isSaidAndNotAskedForAgain() throws Exception {
    CRAZYTEL.schedule(Fault.cutBody());

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .startsWith("listOwners: the connection broke before the response was whole\n");
    assertThat(CRAZYTEL.journal()).hasSize(1);
  }

  @Test
  @Timeout(25)
  void vendorWhoNeverResponses_isGivenUp() throws Exception {
    CRAZYTEL.schedule(Fault.stall());

    Printed printed =
        session.with(Duration.ofMillis(500)).run("--operation", "listOwners", "--json");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .contains("\"outcome\":\"NO_RESPONSE\",\"status\":0,\"said\":\"no whole response within");
    assertThat(CRAZYTEL.journal()).hasSize(1);
  }

  @Test
  void vendorWhoCannotBeReached_isSaid() throws Exception {
    CRAZYTEL.refuseConnections();

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out()).startsWith("listOwners: no connection\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "anveo"})
  void vendorWithPurchasesOnly_isNotAskedAnything(String vendor) throws Exception {
    Printed printed = session.runWith("--vendor", vendor);

    assertThat(printed.code()).isEqualTo(LiveDrift.NOTHING_TO_ASK);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo(
            "inward-drift: "
                + vendor
                + " cannot be asked anything: its contract has no operation that costs nothing and"
                + " needs no argument. Nothing was sent.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', --vendor is missing",
    "--vendor, --vendor needs a value",
    "--vendor canary, '--vendor must be one of multitel, crazytel, anveo'",
    "--vendor crazytel --api-key=canary, there is an argument that is no option",
    "--vendor crazytel canary, there is an argument that is no option",
    "--vendor crazytel --operation canary, --operation: the contract has no operation of that name",
    "--vendor crazytel --base-url http://canary.example, 'the base URL must be https, unless the"
        + " host is loopback'"
  })
  void option_whenWrong_isRefusedAndNotRepeated(String options, String message) throws Exception {
    Printed printed = session.runWith(options.isEmpty() ? new String[0] : options.split(" ", -1));

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo("inward-drift: " + message + ". Nothing was sent; --help lists the options.\n");
  }

  @Test
  void help_isPrinted() throws Exception {
    Printed printed = session.runWith("--help");

    assertThat(printed.code()).isEqualTo(LiveDrift.SAME);
    assertThat(printed.out()).startsWith("Usage: ").contains("--base-url", "--operation");
  }
}
