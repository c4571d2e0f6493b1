package dev.inward.conformance.mutation;

import static dev.inward.conformance.mutation.Change.remove;
import static dev.inward.conformance.mutation.Change.set;
import static dev.inward.conformance.mutation.Mutators.pact;
import static dev.inward.conformance.mutation.Mutators.sample;
import static dev.inward.conformance.mutation.Mutators.text;
import static dev.inward.conformance.mutation.Mutators.xsd;
import static dev.inward.conformance.mutation.Mutators.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Mutants of XSDs, samples, manifests and pacts. */
final class OtherMutants {

  private OtherMutants() {}

  static List<Mutant> xsds() {
    return MutantList.of(MutantKind.XSD)
        .add(
            "anveo",
            "C3",
            "the children of an element are in another order",
            xsd(
                "<xs:element name=\"USERTOKEN\" type=\"UserToken\"/>\n        <xs:element name=\"ACTION\" type=\"Action\"/>",
                "<xs:element name=\"ACTION\" type=\"Action\"/>\n        <xs:element name=\"USERTOKEN\" type=\"UserToken\"/>"))
        .add(
            "anveo",
            "C3",
            "an attribute has another type",
            xsd(
                "name=\"MONTHLY100\" type=\"xs:string\"",
                "name=\"MONTHLY100\" type=\"xs:integer\""))
        .add(
            "multitel",
            "C3",
            "an element has another type",
            xsd("name=\"RETURN\" type=\"xs:token\"", "name=\"RETURN\" type=\"xs:boolean\""))
        .addSeenByOne(
            "multitel", "C3", "the children have one order only", xsd("xs:all", "xs:sequence"))
        .add(
            "anveo",
            "CX",
            "a required attribute is optional",
            xsd(
                "name=\"E164\" type=\"xs:token\" use=\"required\"",
                "name=\"E164\" type=\"xs:token\""))
        .addSeenByOne(
            "anveo",
            "CX",
            "an attribute is missing",
            xsd("    <xs:attribute name=\"AREA_CODE\" type=\"xs:string\"/>\n", ""))
        .add(
            "anveo",
            "CX",
            "there may be one value only",
            xsd(
                "name=\"VALUE\" type=\"NamedValue\" minOccurs=\"0\" maxOccurs=\"unbounded\"",
                "name=\"VALUE\" type=\"NamedValue\" minOccurs=\"0\""))
        .add(
            "multitel",
            "CX",
            "there is a namespace",
            xsd("<xs:schema ", "<xs:schema targetNamespace=\"urn:multitel\" "))
        .add(
            "multitel",
            "CX",
            "an optional element is required",
            xsd(
                "name=\"DESCRIPTION\" type=\"xs:string\" minOccurs=\"0\"",
                "name=\"DESCRIPTION\" type=\"xs:string\""))
        .mutants();
  }

  static List<Mutant> samples() {
    return MutantList.of(MutantKind.SAMPLE)
        .addSeenByOne(
            "anveo",
            "C17",
            "it shows less than it did",
            vendor ->
                MutatedSpecs.of(vendor)
                    .sample(
                        "samples/did-order-fewer.xml",
                        text -> text.replaceAll(" (RATE_PLAN_ID|ACCOUNT_NUMBER)=\"\\w+\"", ""))
                    .change(
                        "manifest.yaml",
                        remove("/interactions/2/expect/dids/0/ratePlanId"),
                        remove("/interactions/2/expect/dids/0/accountNumber")))
        .add(
            "multitel",
            "C0",
            "one byte is another",
            text("samples/rentnumber-success.json", "0.006", "0.007"))
        .add(
            "multitel",
            "C2",
            "it is malformed",
            sample("samples/buynumbers-failure.json", text -> text.substring(0, text.length() - 2)))
        .add(
            "crazytel",
            "C2",
            "a value has another type",
            sample("samples/purchase-order-id.json", text -> text.replace("\"1234567\"", "true")))
        .add(
            "anveo",
            "C3",
            "an attribute is missing",
            sample("samples/did-order-fewer.xml", text -> text.replaceFirst("E164=\"\\d+\"", "")))
        .addSeenByOne(
            "crazytel",
            "C5",
            "a line of the document has another method",
            sample("samples/purchase-line.txt", text -> text.replace("POST", "GET")))
        .add(
            "crazytel",
            "C5",
            "it has a field more",
            sample(
                "samples/purchase-minimal-request.json",
                text -> text.replaceFirst("\\{", "{\"quantity\": 1, ")))
        .addSeenByOne(
            "multitel",
            "C4",
            "a record has a field less",
            sample("samples/buynumbers.csv", text -> text.substring(0, text.lastIndexOf(','))))
        .add(
            "multitel",
            "C0",
            "a credential looks real",
            sample(
                "samples/buynumbers-request.form",
                text -> text.replace("password=password", "password=Tr0ub4dor")))
        .addSeenByOne(
            "multitel",
            "C8",
            "an encoded value is not encoded",
            sample("samples/buynumbers-options-request.form", text -> text.replace("%40", "@")))
        .mutants();
  }

  static List<Mutant> manifests() {
    return MutantList.of(MutantKind.MANIFEST)
        .add(
            "crazytel",
            "C0",
            "a sample is filed under another operation",
            yaml("manifest.yaml", set("/samples/10/operation", "purchase")))
        .addSeenByOne(
            "multitel",
            "C0",
            "a document is not named",
            yaml("manifest.yaml", remove("/samples/4/document")))
        .add(
            "crazytel",
            "C0",
            "an interaction is deleted",
            yaml("manifest.yaml", remove("/interactions/3")))
        .add(
            "crazytel",
            "C5",
            "a request goes elsewhere",
            yaml(
                "manifest.yaml",
                set("/interactions/1/request/path", "/api/v1/phone-numbers/address/")))
        .add(
            "crazytel",
            "C5",
            "a request carries no key",
            yaml("manifest.yaml", remove("/interactions/1/request/headers/X-Crazytel-Api-Key")))
        .add(
            "crazytel",
            "C11",
            "an interaction ends otherwise",
            yaml("manifest.yaml", set("/interactions/10/outcome", "rejected")))
        .add(
            "multitel",
            "C11",
            "a response has another status",
            yaml("manifest.yaml", set("/interactions/35/response/status", 201)))
        .addSeenByOne(
            "crazytel",
            "C9",
            "two interactions are called alike",
            yaml(
                "manifest.yaml",
                set("/interactions/5/description", "lists the addresses"),
                set("/interactions/5/state", "the account has addresses")))
        .add(
            "anveo",
            "C12",
            "an interaction starts elsewhere",
            yaml("manifest.yaml", set("/interactions/0/state", "the balance is too low")))
        .addSeenByOne(
            "crazytel",
            "C6",
            "nobody says why no sample reaches a status",
            yaml("coverage.yaml", remove("/unreached/3")))
        .add(
            "crazytel",
            "C0",
            "a document's response is of another schema",
            yaml("manifest.yaml", set("/samples/9/schema", "#/components/schemas/Problem")))
        .add(
            "crazytel",
            "C0",
            "a fragment is no fragment",
            yaml("manifest.yaml", set("/samples/1/direction", "webhook")))
        .add(
            "anveo",
            "C0",
            "an outcome is none",
            yaml("manifest.yaml", set("/interactions/2/outcome", "unjudgd")))
        .addSeenByOne(
            "anveo",
            "C7",
            "what is not kept is not excepted",
            yaml("manifest.yaml", remove("/samples/11/not-kept")))
        .add(
            "multitel",
            "C0",
            "an interaction starts from another number's state",
            yaml("manifest.yaml", set("/interactions/0/state", "18003863005 needs documents")))
        .addSeenByOne(
            "crazytel",
            "C12",
            "an interaction starts from a state that nobody knows",
            yaml("manifest.yaml", set("/interactions/0/state", "the moon is full")))
        .mutants();
  }

  static List<Mutant> pacts() {
    return MutantList.of(MutantKind.PACT)
        .add(
            "crazytel",
            "C9",
            "an interaction is missing",
            pact(interactions -> interactions.remove(0)))
        .add(
            "crazytel",
            "C9",
            "two ask the same",
            pact(
                interactions -> {
                  ObjectNode twin = interactions.get(0).deepCopy();
                  interactions.add(twin.put("description", "asks the same").put("key", "twin"));
                }))
        .add(
            "crazytel",
            "C9",
            "two are called alike",
            pact(
                interactions -> {
                  ObjectNode other = (ObjectNode) interactions.get(1);
                  other.set("description", interactions.get(0).get("description"));
                  other.set("providerStates", interactions.get(0).get("providerStates"));
                }))
        .add(
            "multitel",
            "C9",
            "a rule hits nothing",
            pact(
                interactions ->
                    interactions.forEach(
                        interaction ->
                            interaction
                                .withObject("/response/matchingRules/body")
                                .putObject("$.GONE")
                                .put("combine", "AND"))))
        .add(
            "multitel",
            "C9",
            "a value is made up each time",
            pact(
                interactions ->
                    ((ObjectNode) interactions.get(0).get("response")).putObject("generators")))
        .add(
            "crazytel",
            "C11",
            "a response has an undeclared status",
            pact(
                interactions ->
                    interactions.forEach(
                        interaction ->
                            ((ObjectNode) interaction.get("response")).put("status", 402))))
        .add(
            "crazytel",
            "C11",
            "a request is stale",
            pact(
                interactions ->
                    interactions.forEach(
                        interaction ->
                            ((ObjectNode) interaction.get("request"))
                                .put("path", "/api/v0/purchase"))))
        .mutants();
  }
}
