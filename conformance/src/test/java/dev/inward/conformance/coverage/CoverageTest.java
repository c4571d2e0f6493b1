package dev.inward.conformance.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reaches what, in each kind of sample. */
class CoverageTest {

  private static final String SCHEMAS = "#/components/schemas/";

  @Test
  void json_reachesTheArmThatItHas() {
    Coverage multitel = Coverage.of(VendorSpecs.of("multitel"));
    String at = SCHEMAS + "BuyNumbersResult/properties/RETURN";

    assertThat(names(multitel, "buyNumbersByGet", "response 200 application/json", at, "string"))
        .contains("buynumbers-success-json", "buyNumbersByGet-json-success")
        .doesNotContain("buynumbers-failure-json");
    assertThat(names(multitel, "buyNumbersByGet", "response 200 application/json", at, "integer"))
        .contains("buynumbers-failure-json", "buynumbers-options-success-json")
        .doesNotContain("buynumbers-success-json");
  }

  @Test
  void json_reachesBareAndWrappedLists() {
    Coverage crazytel = Coverage.of(VendorSpecs.of("crazytel"));

    assertThat(
            names(
                crazytel,
                "listAddresses",
                "response 200 application/json",
                SCHEMAS + "Addresses",
                "wrapped"))
        .containsExactly("listAddresses-success", "addresses-json");
    assertThat(
            names(
                crazytel,
                "listAddresses",
                "response 200 application/json",
                SCHEMAS + "Address/properties/id",
                ""))
        .containsExactly("listAddresses-success", "addresses-json");
  }

  @Test
  void xml_tellsNoArmsApart() {
    Coverage multitel = Coverage.of(VendorSpecs.of("multitel"));
    String at = SCHEMAS + "BuyNumbersResult/properties/RETURN";

    assertThat(names(multitel, "buyNumbers", "response 200 application/xml", at, "")).isNotEmpty();
    assertThat(names(multitel, "buyNumbers", "response 200 application/xml", at, "string"))
        .isEmpty();
  }

  @Test
  void xml_reachesAttributesTextsAndWrappedLists() {
    Coverage anveo = Coverage.of(VendorSpecs.of("anveo"));
    String response = "response 200 application/xml";

    assertThat(names(anveo, "orderDids", response, SCHEMAS + "Did/properties/RATE_PLAN_ID", ""))
        .containsExactly("orderDids-fewer", "did-order-fewer-xml");
    assertThat(names(anveo, "orderDids", response, SCHEMAS + "NamedValue/properties/value", ""))
        .containsExactly("orderDids-fewer", "did-order-fewer-xml");
    assertThat(names(anveo, "orderDids", response, SCHEMAS + "DidOrderResult/properties/DIDS", ""))
        .contains("orderDids-no-dids")
        .doesNotContain("orderDids-error");
  }

  @Test
  void action_reachesItsArguments_inADocumentAndInAFragment() {
    Coverage anveo = Coverage.of(VendorSpecs.of("anveo"));
    String request = "request application/xml";

    assertThat(
            names(
                anveo,
                "orderDids",
                request,
                SCHEMAS + "DidOrderRequest/properties/ACCOUNT_NUMBER",
                ""))
        .containsExactly("orderDids-fewer", "did-order-parameters", "did-order-fewer-request-xml");
    assertThat(
            names(
                anveo,
                "orderDids",
                request,
                "#/paths/~1api~1v3.asp#DID.ORDER/post/requestBody/content/application~1xml/x-action/first/0",
                ""))
        .containsExactly("did-order-signed-request-xml");
    assertThat(names(anveo, "orderDids", request, SCHEMAS + "DidType", "TOLLFREE"))
        .containsExactly("orderDids-error", "did-order-error-request-xml");
  }

  @Test
  void form_reachesFieldsAndValues() {
    Coverage multitel = Coverage.of(VendorSpecs.of("multitel"));
    String request = "request application/x-www-form-urlencoded";

    assertThat(
            names(
                multitel, "buyNumbers", request, SCHEMAS + "BuyNumbersForm/properties/vmring", ""))
        .containsExactly("buyNumbers-json-retired", "buynumbers-retired-request");
    assertThat(names(multitel, "buyNumbers", request, SCHEMAS + "AutoRenew", "2"))
        .containsExactly("buyNumbers-json-options", "buynumbers-options-request");
  }

  @Test
  void uri_reachesParameters_andHeaderLinesTheCredential() {
    Coverage multitel = Coverage.of(VendorSpecs.of("multitel"));
    Coverage crazytel = Coverage.of(VendorSpecs.of("crazytel"));

    assertThat(names(multitel, "rentNumber", "parameters", "#/components/parameters/PriceUuid", ""))
        .contains("rentNumber-success", "rentnumber-uri-template", "rentnumber-uri");
    assertThat(
            names(multitel, "buyNumbersByGet", "parameters", SCHEMAS + "BuyNumbersOutput", "xml"))
        .containsExactly("buyNumbersByGet-xml-success", "buyNumbersByGet-xml-already-sold");
    assertThat(
            names(crazytel, "listOwners", "parameters", "#/components/securitySchemes/apiKey", ""))
        .containsExactly(
            "listOwners-success", "listOwners-failed", "listOwners-odd", "auth-header");
  }

  @Test
  void code_thatNoSampleHas_isReachedByTheSandboxOnly() {
    Coverage multitel = Coverage.of(VendorSpecs.of("multitel"));

    assertThat(
            sources(
                multitel,
                "buyNumbersByGet",
                "response 200 application/xml",
                SCHEMAS + "BuyNumbersStatus",
                "-1210"))
        .containsExactly(new Source(SourceKind.SANDBOX, "18003864013"));
  }

  @Test
  void negativeSample_reachesNothing() {
    for (String vendor : List.of("multitel", "crazytel", "anveo")) {
      VendorSpecs specs = VendorSpecs.of(vendor);
      List<String> negative =
          specs.manifest().samples().stream()
              .filter(sample -> sample.role().equals("negative"))
              .map(Object::toString)
              .toList();

      assertThat(negative).isNotEmpty();
      assertThat(Coverage.of(specs).elements().values())
          .allSatisfy(
              sources ->
                  assertThat(sources)
                      .extracting(Source::name)
                      .doesNotContainAnyElementsOf(negative));
    }
  }

  @Test
  void sampleThatSeveralStatusesCanCarry_reachesNoneOfThem() {
    assertThat(Coverage.of(VendorSpecs.of("crazytel")).elements().values())
        .allSatisfy(
            sources ->
                assertThat(sources).extracting(Source::name).doesNotContain("unauthorized-json"));
  }

  @Test
  void operations_areThoseOfTheContractAndTheVendorsOwnCalls() {
    assertThat(Coverage.of(VendorSpecs.of("multitel")).operations())
        .extracting(Operation::id)
        .containsExactly(
            "buyNumbers",
            "callNotification",
            "buyNumbersByGet",
            "buyNumbersCsv",
            "callNotificationCsv",
            "buyNumbersCsvByGet",
            "listCountries",
            "listAreas",
            "listNumbers",
            "getNumber",
            "releaseNumber",
            "rentNumberByGet",
            "rentNumber",
            "listInventory",
            "getBalance",
            "restoreNumbers",
            "numbersRestored");
  }

  private static List<String> names(
      Coverage coverage, String operation, String part, String at, String name) {
    return sources(coverage, operation, part, at, name).stream().map(Source::name).toList();
  }

  /** Returns what reaches a thing wherever an operation has it in one place. */
  private static List<Source> sources(
      Coverage coverage, String operation, String part, String at, String name) {
    List<ElementUse> uses =
        coverage.operations().stream()
            .filter(one -> one.id().equals(operation))
            .flatMap(one -> coverage.uses(one).stream())
            .filter(use -> use.part().equals(part))
            .filter(use -> use.element().pointer().equals(at) && use.element().name().equals(name))
            .toList();
    assertThat(uses).as("%s %s %s", operation, part, at).isNotEmpty();
    return uses.stream().flatMap(use -> coverage.sources(use).stream()).distinct().toList();
  }
}
