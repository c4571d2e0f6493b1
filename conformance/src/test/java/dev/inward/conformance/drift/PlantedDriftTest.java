package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.drift.Session.Printed;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Finds each kind of difference. The sandbox responds as always, and the program reads a contract
 * in which something else is written: this looks the same as a vendor that has changed.
 */
final class PlantedDriftTest {

  private static final Sandbox SANDBOX = Sandbox.start();
  private static final VendorControl CRAZYTEL = SANDBOX.control(Vendor.CRAZYTEL);

  private static final String OWNER = "Owner:\n      type: object";
  private static final String OWNER_ID =
      "        id:\n          type: string\n          description: The person's id";
  private static final String DESTINATION_ID =
      "        id:\n          type: string\n          description: The destination's id";
  private static final String OWNERS =
      "          description: The account's persons (owners).\n          x-evidence: documented\n";
  private static final String TOO_MANY = "description: More than 60 requests in a minute\n";

  private final Session session = Session.at(CRAZYTEL.baseUrl());

  @BeforeEach
  void reset() {
    CRAZYTEL.reset();
  }

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  private Printed owners(String text, String instead) {
    return session.planted(text, instead).run("--operation", "listOwners");
  }

  @Test
  void memberOfAClosedObject_isAddedAndNotForeseen() {
    Printed printed =
        owners(
            "the account. Its members are not documented.\n      additionalProperties: true",
            "the account.\n      additionalProperties: false");

    assertThat(printed.differences())
        .containsExactly("ADDED #/*/first_name: string", "ADDED #/*/verified: boolean");
    assertThat(printed.out())
        .endsWith("operations called: 1, differences: 2, foreseen among them: 0\n");
    assertThat(printed.code()).isEqualTo(LiveDrift.DIFFERENT);
  }

  @Test
  void memberThatIsRequired_isRemoved() {
    assertThat(owners(OWNER, OWNER + "\n      required: [id, email]").differences())
        .contains("REMOVED #/*/email: required but missing")
        .noneMatch(line -> line.contains("/id"));
  }

  @Test
  void memberThatNoItemHas_isRemoved() {
    assertThat(owners(OWNER_ID, "        email: {type: string}\n" + OWNER_ID).differences())
        .contains("REMOVED #/*/email: declared, but no item has it")
        .noneMatch(line -> line.contains("/id"));
  }

  @Test
  void memberThatNoItemHas_whenThereAreNoItems_isNotSaidToBeRemoved() {
    CRAZYTEL.clearStock();

    assertThat(session.run("--operation", "listAvailableNumbers").differences()).isEmpty();
  }

  @Test
  void memberThatSomeItemsHave_isNotRemoved() {
    assertThat(
            session
                .planted(
                    DESTINATION_ID, "        hosts: {type: array, items: {}}\n" + DESTINATION_ID)
                .run("--operation", "listDestinations")
                .differences())
        .contains("ADDED #/destinations/*/type: string (foreseen)")
        .noneMatch(line -> line.contains("hosts"));
  }

  @Test
  void value_whenOfAnotherType_isFound() {
    assertThat(owners(OWNER_ID, OWNER_ID.replace("string", "integer")).differences())
        .contains("TYPE #/*/id: expected integer, found string");
  }

  @Test
  void valueOfAnEnum_whenUnknown_isFoundAndNotShown() {
    assertThat(
            session
                .planted(
                    DESTINATION_ID,
                    "        type: {type: string, enum: [device]}\n" + DESTINATION_ID)
                .run("--operation", "listDestinations")
                .differences())
        .contains("ENUM #/destinations/*/type: not one of the contract's values")
        .hasSize(3);
  }

  @Test
  void id_whenNotInAnEnum_isNotShown() {
    Printed printed = owners(OWNER_ID, OWNER_ID.replace("string", "string\n          enum: [me]"));

    assertThat(printed.differences()).contains("ENUM #/*/id: not one of the contract's values");
    assertThat(printed.out()).doesNotContain("0000");
  }

  @Test
  void value_whenItBreaksAnotherRule_isFound() {
    assertThat(
            owners(OWNER_ID, OWNER_ID.replace("string", "string\n          maxLength: 9"))
                .differences())
        .contains("VALUE #/*/id: violates maxLength");
  }

  @Test
  void list_whenTheContractKnowsNoWrapping_isOfAnotherType() {
    assertThat(
            session
                .planted("x-list: bare-or-wrapped", "x-list-not: bare")
                .run("--operation", "listAddresses")
                .differences())
        .containsExactly("TYPE #: expected array, found object");
  }

  @Test
  void statusThatIsNotDeclared_isFoundAndNothingElseIsCompared() {
    CRAZYTEL.schedule(Fault.badGateway());

    Printed printed = session.run("--operation", "listOwners");

    assertThat(printed.out())
        .isEqualTo(
            """
            listOwners: status 502
              STATUS     status: not declared by the contract
            operations called: 1, differences: 1, foreseen among them: 0
            """);
    assertThat(printed.code()).isEqualTo(LiveDrift.DIFFERENT);
  }

  @Test
  void mediaType_whenItIsAnother_isFound() {
    // The fault is a plain text, where the contract expects JSON.
    CRAZYTEL.schedule(Fault.tooManyRequests(Duration.ofSeconds(1)));

    assertThat(session.run("--operation", "listOwners").differences())
        .containsExactly("HEADER Content-Type: expected application/json, found text/plain");
  }

  @Test
  void header_whenItIsMissing_isFound() {
    assertThat(
            owners(
                    OWNERS,
                    OWNERS
                        + """
                                  headers:
                                    X-Total: {required: true, schema: {type: integer}}
                                    X-Page: {schema: {type: integer}}
                                    Content-Length: {schema: {type: integer}}
                        """)
                .differences())
        .contains("HEADER X-Total: required but missing", "HEADER X-Page: declared but missing")
        .noneMatch(line -> line.contains("Content-Length"));
  }

  @Test
  void header_whenItsValueIsDifferent_isFoundAndNotShown() {
    CRAZYTEL.schedule(Fault.tooManyRequests(Duration.ofSeconds(4711)));

    Printed printed =
        owners(
            TOO_MANY,
            TOO_MANY + "      headers: {Retry-After: {schema: {type: integer, maximum: 60}}}\n");

    assertThat(printed.differences()).contains("HEADER Retry-After: violates maximum");
    assertThat(printed.out()).doesNotContain("4711");
  }

  @Test
  void body_whenItsEndIsMissing_isUnreadable() {
    CRAZYTEL.schedule(Fault.malformedBody());

    assertThat(session.run("--operation", "listOwners").differences())
        .containsExactly("UNREADABLE #: the body is not JSON, or has a property twice");
  }
}
