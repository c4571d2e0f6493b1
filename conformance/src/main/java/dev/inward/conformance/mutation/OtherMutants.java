package dev.inward.conformance.mutation;

import static dev.inward.conformance.facts.Change.remove;
import static dev.inward.conformance.facts.Change.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.facts.Change;
import dev.inward.conformance.pact.PactFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Mistakes in XSDs, samples, manifests and pacts. */
final class OtherMutants {

  private OtherMutants() {}

  static List<Mutant> xsds() {
    return List.of(
        xsd(
            "anveo",
            "C3",
            "the children of an element are in another order",
            "<xs:element name=\"USERTOKEN\" type=\"UserToken\"/>\n        <xs:element name=\"ACTION\" type=\"Action\"/>",
            "<xs:element name=\"ACTION\" type=\"Action\"/>\n        <xs:element name=\"USERTOKEN\" type=\"UserToken\"/>"),
        xsd(
            "anveo",
            "C3",
            "an attribute has another type",
            "name=\"MONTHLY100\" type=\"xs:string\"",
            "name=\"MONTHLY100\" type=\"xs:integer\""),
        xsd(
            "multitel",
            "C3",
            "an element has another type",
            "name=\"RETURN\" type=\"xs:token\"",
            "name=\"RETURN\" type=\"xs:boolean\""),
        xsd("multitel", "C3", "the children have one order only", "xs:all", "xs:sequence"),
        xsd(
            "anveo",
            "CX",
            "a required attribute is optional",
            "name=\"E164\" type=\"xs:token\" use=\"required\"",
            "name=\"E164\" type=\"xs:token\""),
        xsd(
            "anveo",
            "CX",
            "an attribute is missing",
            "    <xs:attribute name=\"AREA_CODE\" type=\"xs:string\"/>\n",
            ""),
        xsd(
            "anveo",
            "CX",
            "there may be one value only",
            "name=\"VALUE\" type=\"NamedValue\" minOccurs=\"0\" maxOccurs=\"unbounded\"",
            "name=\"VALUE\" type=\"NamedValue\" minOccurs=\"0\""),
        xsd(
            "multitel",
            "CX",
            "there is a namespace",
            "<xs:schema ",
            "<xs:schema targetNamespace=\"urn:multitel\" "),
        xsd(
            "multitel",
            "CX",
            "an optional element is required",
            "name=\"DESCRIPTION\" type=\"xs:string\" minOccurs=\"0\"",
            "name=\"DESCRIPTION\" type=\"xs:string\""));
  }

  static List<Mutant> samples() {
    return List.of(
        new Mutant(
            MutantKind.SAMPLE,
            "anveo",
            "it shows less than it did, for a reason",
            "C17",
            MutatedSpecs.of("anveo")
                .sample(
                    "samples/did-order-fewer.xml",
                    text -> text.replaceAll(" (RATE_PLAN_ID|ACCOUNT_NUMBER)=\"\\w+\"", ""))
                .change("coverage.yaml", OtherMutants::excuse)),
        new Mutant(
            MutantKind.SAMPLE,
            "multitel",
            "one byte is another",
            "C0",
            MutatedSpecs.of("multitel")
                .replace("samples/rentnumber-success.json", "0.006", "0.007")),
        sample(
            "multitel",
            "C2",
            "it is malformed",
            "samples/buynumbers-failure.json",
            text -> text.substring(0, text.length() - 2)),
        sample(
            "crazytel",
            "C2",
            "a value has another type",
            "samples/purchase-order-id.json",
            text -> text.replace("\"1234567\"", "true")),
        sample(
            "anveo",
            "C3",
            "an attribute is missing",
            "samples/did-order-fewer.xml",
            text -> text.replaceFirst("E164=\"\\d+\"", "")),
        sample(
            "crazytel",
            "C5",
            "a line of the document has another method",
            "samples/purchase-line.txt",
            text -> text.replace("POST", "GET")),
        sample(
            "crazytel",
            "C5",
            "it has a field more",
            "samples/purchase-minimal-request.json",
            text -> text.replaceFirst("\\{", "{\"quantity\": 1, ")),
        sample(
            "multitel",
            "C4",
            "a record has a field less",
            "samples/buynumbers.csv",
            text -> text.substring(0, text.lastIndexOf(','))),
        sample(
            "multitel",
            "C0",
            "a credential looks real",
            "samples/buynumbers-request.form",
            text -> text.replace("password=password", "password=Tr0ub4dor")),
        sample(
            "multitel",
            "C8",
            "an encoded value is not encoded",
            "samples/buynumbers-options-request.form",
            text -> text.replace("%40", "@")));
  }

  static List<Mutant> manifests() {
    return List.of(
        manifest(
            "crazytel",
            "C0",
            "a sample is filed under another operation",
            set("/samples/10/operation", "purchase")),
        manifest("multitel", "C0", "a document is not named", remove("/samples/4/document")),
        manifest("crazytel", "C0", "an interaction is deleted", remove("/interactions/3")),
        manifest(
            "crazytel",
            "C5",
            "a request goes elsewhere",
            set("/interactions/1/request/path", "/api/v1/phone-numbers/address/")),
        manifest(
            "crazytel",
            "C5",
            "a request carries no key",
            remove("/interactions/1/request/headers/X-Crazytel-Api-Key")),
        manifest(
            "crazytel",
            "C11",
            "an interaction ends otherwise",
            set("/interactions/10/outcome", "rejected")),
        manifest(
            "multitel",
            "C11",
            "a response has another status",
            set("/interactions/35/response/status", 201)),
        manifest(
            "crazytel",
            "C9",
            "two interactions are called alike",
            set("/interactions/5/description", "lists the addresses"),
            set("/interactions/5/state", "the account has addresses")),
        manifest(
            "anveo",
            "C12",
            "an interaction starts elsewhere",
            set("/interactions/0/state", "the balance is too low")),
        new Mutant(
            MutantKind.MANIFEST,
            "crazytel",
            "nobody says why no sample reaches a status",
            "C6",
            MutatedSpecs.of("crazytel").change("coverage.yaml", remove("/unreached/3"))),
        manifest(
            "crazytel",
            "C0",
            "a document's response is of another schema",
            set("/samples/9/schema", "#/components/schemas/Problem")),
        manifest(
            "crazytel", "C0", "a fragment is no fragment", set("/samples/1/direction", "webhook")),
        manifest("anveo", "C0", "an outcome is none", set("/interactions/2/outcome", "unjudgd")),
        new Mutant(
            MutantKind.MANIFEST,
            "anveo",
            "what is not kept is not excepted",
            "C7",
            MutatedSpecs.of("anveo").change("manifest.yaml", remove("/samples/11/not-kept"))));
  }

  static List<Mutant> pacts() {
    return List.of(
        pact("crazytel", "C9", "an interaction is missing", interactions -> interactions.remove(0)),
        pact(
            "crazytel",
            "C9",
            "two ask the same",
            interactions -> {
              ObjectNode twin = interactions.get(0).deepCopy();
              interactions.add(twin.put("description", "asks the same").put("key", "twin"));
            }),
        pact(
            "crazytel",
            "C9",
            "two are called alike",
            interactions -> {
              ObjectNode other = (ObjectNode) interactions.get(1);
              other.set("description", interactions.get(0).get("description"));
              other.set("providerStates", interactions.get(0).get("providerStates"));
            }),
        pact(
            "multitel",
            "C9",
            "a rule hits nothing",
            interactions ->
                interactions.forEach(
                    interaction ->
                        interaction
                            .withObject("/response/matchingRules/body")
                            .putObject("$.GONE")
                            .put("combine", "AND"))),
        pact(
            "multitel",
            "C9",
            "a value is made up each time",
            interactions ->
                ((ObjectNode) interactions.get(0).get("response")).putObject("generators")),
        pact(
            "crazytel",
            "C11",
            "a response has an undeclared status",
            interactions ->
                interactions.forEach(
                    interaction -> ((ObjectNode) interaction.get("response")).put("status", 402))),
        pact(
            "crazytel",
            "C11",
            "a request is stale",
            interactions ->
                interactions.forEach(
                    interaction ->
                        ((ObjectNode) interaction.get("request"))
                            .put("path", "/api/v0/purchase"))));
  }

  /** Lists what a sample no longer shows. */
  private static void excuse(JsonNode coverage) {
    for (String property : List.of("RATE_PLAN_ID", "ACCOUNT_NUMBER")) {
      ((ArrayNode) coverage.required("unreached"))
          .addObject()
          .put("at", "#/components/schemas/Did/properties/" + property)
          .put("why", "No sample has it any more.");
    }
  }

  private static Mutant xsd(
      String vendor, String named, String change, String text, String instead) {
    String file = VendorSpecs.of(vendor).xsd();
    return new Mutant(
        MutantKind.XSD,
        vendor,
        change,
        named,
        MutatedSpecs.of(vendor).replace(String.valueOf(file), text, instead));
  }

  private static Mutant sample(
      String vendor, String named, String change, String file, UnaryOperator<String> edit) {
    return new Mutant(
        MutantKind.SAMPLE, vendor, change, named, MutatedSpecs.of(vendor).sample(file, edit));
  }

  private static Mutant manifest(String vendor, String named, String change, Change... changes) {
    return new Mutant(
        MutantKind.MANIFEST,
        vendor,
        change,
        named,
        MutatedSpecs.of(vendor).change("manifest.yaml", changes));
  }

  private static Mutant pact(String vendor, String named, String change, Consumer<ArrayNode> edit) {
    return new Mutant(
        MutantKind.PACT,
        vendor,
        change,
        named,
        checks -> {
          VendorSpecs specs = VendorSpecs.of(vendor);
          return CheckRun.of(
              specs.withPact(MutatedPact.edited(PactFile.textOf(specs), edit)), checks);
        });
  }
}
