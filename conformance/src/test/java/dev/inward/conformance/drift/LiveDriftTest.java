package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.conformance.drift.Session.Printed;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the program against the sandbox. */
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
  void sandbox_hasPropertiesThatTheContractForesees() {
    Printed printed = session.run(Session.LISTS);

    assertThat(printed.out())
        .isEqualTo(
            """
            listAvailableNumbers: status 200
              ADDED      #/*/state: string (foreseen)
              ADDED      #/*/setup_cost: number (foreseen)
            listAddresses: status 200
              ADDED      #/data/*/suburb: string (foreseen)
            listOwners: status 200
              ADDED      #/*/first_name: string (foreseen)
              ADDED      #/*/verified: boolean (foreseen)
            listDestinations: status 200
              ADDED      #/count: integer (foreseen)
              ADDED      #/destinations/*/type: string (foreseen)
              ADDED      #/destinations/*/hosts: array (foreseen)
            operations called: 4, differences: 8, foreseen among them: 8
            """);
    assertThat(printed.errors()).isEmpty();
    assertThat(printed.code()).isEqualTo(LiveDrift.DIFFERENT);
  }

  @Test
  void operations_areCalledOnceEachAndNoneThatSpends() {
    session.run();

    assertThat(CRAZYTEL.journal())
        .extracting(JournalEntry::operation)
        .doesNotHaveDuplicates()
        .contains("listAvailableNumbers", "listAddresses", "listOwners", "listDestinations")
        .doesNotContain("purchase");
    assertThat(CRAZYTEL.journal()).allMatch(entry -> entry.status() == 200);
    assertThat(CRAZYTEL.spent()).isZero();
  }

  @Test
  void operation_whenNamedTwice_isTheOnlyOneAndCalledOnce() {
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
                 "operations": [
                   {"operation": "listAddresses", "outcome": "COMPARED", "status": 200,
                    "text": "status 200",
                    "differences": [
                      {"kind": "ADDED", "place": "#/data/*/suburb", "foreseen": true,
                       "text": "string"}]}]}
                """));
    assertThat(printed.out()).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void contractThatIsComplete_hasNoDifference() {
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
            "listOwners: status 200\noperations called: 1, differences: 0, foreseen among them: 0\n");
    assertThat(printed.code()).isEqualTo(LiveDrift.SAME);
  }

  @Test
  void credential_whenMissing_isNamedAndNothingIsSent() {
    for (Map<String, String> empty :
        List.of(Map.<String, String>of(), Map.of(Session.VARIABLE, " "))) {
      Printed printed = session.with(empty).run();

      assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
      assertThat(printed.errors())
          .isEqualTo(
              "drift: environment variable not set: INWARD_CRAZYTEL_API_KEY."
                  + " Nothing was sent; --help lists the options.\n");
    }
    assertThat(CRAZYTEL.journal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kéy-canary", "canary\nX-Other: 1"})
  void credential_whenInvalidInAHeader_isRefusedWithoutEcho(String key) {
    Printed printed = session.with(Map.of(Session.VARIABLE, key)).run();

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.errors()).contains("apiKey");
    assertThat(CRAZYTEL.journal()).isEmpty();
  }

  @Test
  void credential_whenWrong_isReported() {
    Printed printed =
        session.with(Map.of(Session.VARIABLE, "wrong")).run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out())
        .startsWith("listOwners: status 401, the credentials were not accepted\n");
  }

  @Test
  void rateLimit_isReportedAsDeclined() {
    CRAZYTEL.schedule(Fault.tooManyRequests(Duration.ofSeconds(1)));

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .startsWith("listOwners: status 429, a successful response was not seen\n");
  }

  @Test
  void connection_whenItBreaks_isReportedAndNotRetried() {
    CRAZYTEL.schedule(Fault.close());

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out())
        .startsWith("listOwners: ")
        .endsWith("operations called: 1, differences: 0, foreseen among them: 0\n")
        .doesNotContain("/api", "http");
    assertThat(CRAZYTEL.journal()).hasSize(1);
  }

  @Test
  void body_whenItBreaks_isReportedAndNotRetried() {
    CRAZYTEL.schedule(Fault.cutBody());

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out()).startsWith("listOwners: ").contains("differences: 0");
    assertThat(CRAZYTEL.journal()).hasSize(1);
  }

  @Test
  @Timeout(25)
  void response_whenItNeverComes_endsAtTheTimeout() {
    CRAZYTEL.schedule(Fault.stall());

    Printed printed =
        session.with(Duration.ofMillis(500)).run("--operation", "listOwners", "--json");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out()).contains("\"outcome\":\"NO_RESPONSE\",\"status\":0,\"text\":");
    assertThat(CRAZYTEL.journal()).hasSize(1);
  }

  @Test
  void vendor_whenUnreachable_isReported() {
    CRAZYTEL.refuseConnections();

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.code()).isEqualTo(LiveDrift.NO_RESPONSE);
    assertThat(printed.out()).startsWith("listOwners: ").doesNotContain("/api", "http");
  }

  @ParameterizedTest
  @ValueSource(strings = "anveo")
  void vendor_whenItHasPurchasesOnly_isNotCalled(String vendor) {
    Printed printed = session.runWith("--vendor", vendor);

    assertThat(printed.code()).isEqualTo(LiveDrift.NOTHING_TO_CALL);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo(
            "drift: the contract of "
                + vendor
                + " has no operation that costs nothing and needs no argument. Nothing was sent.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', --vendor is missing",
    "--vendor, --vendor needs a value",
    "--vendor canary, '--vendor must be one of multitel, crazytel, anveo'",
    "--bogus, --bogus is not an option",
    "--vendor crazytel --api-key=canary, --api-key is not an option",
    "--vendor crazytel --dry-run canary, --dry-run is not an option",
    "--vendor crazytel -canary, unknown argument",
    "--vendor crazytel --canary0, unknown argument",
    "--vendor crazytel --Canary, unknown argument",
    "--vendor crazytel --canarycanarycanary, unknown argument",
    "--vendor crazytel canary=--bogus, unknown argument",
    "--vendor crazytel --=canary, unknown argument",
    "--vendor crazytel --json=canary, --json takes no value",
    "--vendor crazytel --vendor=canary, --vendor is there twice",
    "--vendor crazytel --base-url http://127.0.0.1 --base-url canary, --base-url is there twice",
    "--vendor crazytel canary, unknown argument",
    "--vendor crazytel --operation canary, --operation: the contract has no operation of that name",
  })
  void option_whenWrong_isRefusedAndNotRepeated(String options, String message) {
    Printed printed = session.runWith(options.isEmpty() ? new String[0] : options.split(" ", -1));

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .isEqualTo("drift: " + message + ". Nothing was sent; --help lists the options.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://canary.io",
        "http://127.0.0.1.canary.io",
        "http://canary@127.0.0.1",
        "ftp://canary.io",
        "https://canary.io/v1",
        "https://canary.io?key=1",
        "https://user:canary@crazytel.io",
        "https://canary io",
        "canary"
      })
  void baseUrl_whenUnsafe_isRefusedAndNotRepeated(String url) {
    Printed printed = session.runWith("--vendor", "crazytel", "--base-url", url);

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.errors())
        .startsWith("drift: ")
        .contains("Nothing was sent")
        .doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void help_isPrintedAndFitsAScreen(String option) {
    Printed printed = session.runWith(option);

    assertThat(printed.code()).isEqualTo(LiveDrift.SAME);
    assertThat(printed.out()).startsWith("Usage: ").contains("--base-url", "--operation");
    assertThat(printed.out().lines()).hasSizeLessThan(24).allMatch(line -> line.length() <= 100);
  }

  @Test
  void value_whenAfterAnEqualsSign_isTheSame() {
    Printed printed = session.runWith("--vendor=nobody");

    assertThat(printed.code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(printed.errors()).contains("--vendor must be one of multitel, crazytel, anveo");
  }
}
