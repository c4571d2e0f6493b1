package dev.inward.conformance.mutation;

import static dev.inward.conformance.mutation.Mutators.generated;
import static dev.inward.conformance.mutation.Mutators.source;
import static dev.inward.conformance.mutation.Mutators.template;
import static dev.inward.conformance.mutation.Mutators.text;

import java.util.List;

/** Mutants of generated code, of the runtime and of the sandbox. */
final class CodeMutants {

  private static final String RUNTIME = "sdk-core/src/main/java/dev/inward/runtime/";
  private static final String SANDBOX = "sandbox/src/main/java/dev/inward/sandbox/";
  private static final String CONTRACT = "contract-model/src/main/java/dev/inward/contract/";

  private CodeMutants() {}

  static List<Mutant> clients() {
    return MutantList.of(MutantKind.CLIENT)
        .add(
            "crazytel",
            "C7",
            "unknown members are dropped",
            template(
                "json_adapter.mustache",
                "NAMES.other(reader, member, builder.additionalProperties)",
                "NAMES.other(reader, member, new java.util.HashMap<>())"))
        .add(
            "multitel",
            "C7",
            "an optional member is not written",
            template(
                "json_adapter.mustache", "    if (value.{{name}} != null) {", "    if (false) {"))
        .add(
            "multitel",
            "C7",
            "a union becomes a string",
            source(
                RUNTIME + "JsonInput.java",
                "case NUMBER -> Scalar.of(Scalar.Kind.NUMBER, reader.nextString());",
                "case NUMBER -> Scalar.of(reader.nextString());"))
        .add(
            "anveo",
            "C7",
            "attributes get lost",
            source(
                RUNTIME + "XmlCodec.java",
                "others.put(QName.valueOf(name), String.valueOf(value))",
                "others.remove(QName.valueOf(name))"))
        .addSeenByOne(
            "crazytel",
            "C21",
            "the tag of a purchase is taken for none",
            source(
                RUNTIME + "Look.java",
                "        tagged.add(number);",
                "        untagged.add(number);"))
        .add(
            "crazytel",
            "C8",
            "an optional argument is not sent",
            template(
                "request_json.mustache", "    if (value.{{name}} != null) {", "    if (false) {"))
        .add(
            "crazytel",
            "C8",
            "a body has another media type",
            source(
                RUNTIME + "JsonOutput.java",
                "MediaType.get(\"application/json\")",
                "MediaType.get(\"application/json; charset=utf-8\")"))
        .add(
            "multitel",
            "C8",
            "a form is not encoded",
            source(RUNTIME + "FormFields.java", "form.add(", "form.addEncoded("))
        .add(
            "crazytel",
            "C8",
            "a purchase is sent again",
            template(
                "operation.mustache",
                "    return prepare({{argument}}){{reconcilable}}.execute({{mapper}});",
                "    try { return prepare({{argument}}){{reconcilable}}.execute({{mapper}}); } catch (dev.inward.InwardException e) { return prepare({{argument}}){{reconcilable}}.execute({{mapper}}); }"))
        .add(
            "multitel",
            "C8",
            "a purchase is repeated as a read is",
            generated("RentNumberByGetOperation", "Operation.purchase(", "Operation.read("))
        .add(
            "crazytel",
            "C8",
            "a path is joined wrongly",
            generated("CrazytelApi", "@POST(\"/api", "@POST(\"//api"))
        .add(
            "multitel",
            "C8",
            "another response is asked for",
            generated(
                "MultitelApi",
                "@Headers(\"Accept: application/xml\")",
                "@Headers(\"Accept: */*\")"))
        .add(
            "multitel",
            "C10",
            "any number counts as the one that was asked for",
            source(
                RUNTIME + "Scalars.java",
                "return write(requested).equals(number ? integerText(text) : text);",
                "return true;"))
        .add(
            "crazytel",
            "C10",
            "a failure without proof is a refusal",
            source(
                RUNTIME + "VendorResponse.java", "return refused && !redirect", "return !redirect"))
        .add(
            "anveo",
            "C10",
            "a response of another root is read",
            source(
                RUNTIME + "VendorResponse.java",
                "return isSuccessful()\n        ? new UnreadableResponseException(details)\n        : new OutcomeUnknownException(details);",
                "return new RejectedException(details);"))
        .mutants();
  }

  static List<Mutant> sandboxes() {
    return MutantList.of(MutantKind.SANDBOX)
        .addSeenByOne(
            "crazytel",
            "C14",
            "a purchase leaves the number in stock",
            source(SANDBOX + "Inventory.java", "    stock.remove(item.number());\n", ""))
        .add(
            "anveo",
            "C14",
            "a purchase costs nothing",
            source(SANDBOX + "Account.java", "    balance = balance.subtract(price);\n", ""))
        .add(
            "crazytel",
            "C14",
            "a purchase is not booked",
            source(SANDBOX + "Account.java", "    spent = spent.add(price);\n", ""))
        .add(
            "multitel",
            "C14",
            "a dropped response arrives",
            source(
                SANDBOX + "VendorStub.java",
                "case PAID_AND_DROPPED -> response.withFault(ResponseFault.CONNECTION_CLOSED);",
                "case PAID_AND_DROPPED -> response;"))
        .addSeenByOne(
            "crazytel",
            "C13",
            "responses are not checked",
            source(SANDBOX + "VendorStub.java", "if (reply.valid()) {", "if (false) {"))
        .add(
            "multitel",
            "C13",
            "bodies are not checked",
            source(CONTRACT + "RequestMatching.java", "      readBody();\n", ""))
        .add(
            "crazytel",
            "C13",
            "a wrong call is not journaled",
            source(
                SANDBOX + "VendorStub.java",
                "record(call.operation().id(), response.status(), nearest.reasons());",
                "record(call.operation().id(), response.status(), List.of());"))
        .add(
            "multitel",
            "C13",
            "a wrong call is journaled as one of another operation",
            source(
                SANDBOX + "VendorStub.java",
                "record(call.operation().id(), response.status(), nearest.reasons());",
                "record(\"another\", response.status(), nearest.reasons());"))
        .add(
            "multitel",
            "C12",
            "the sandbox writes the number to another place",
            text(
                "sandbox.yaml",
                "application/json: {/DATA/0/RETURN: number}",
                "application/json: {/DATA/0/STATUS: number}"))
        .add(
            "crazytel",
            "C12",
            "a magic number forces another response",
            text(
                "sandbox.yaml",
                "61400000002': {interaction: purchase-insufficient-funds}",
                "61400000002': {interaction: purchase-not-available}"))
        .add(
            "multitel",
            "C12",
            "a number costs more",
            text("sandbox.yaml", "price: '0.7'", "price: '0.75'"))
        .addUnseen(
            "anveo",
            "a DID costs less",
            "A recorded response has an empty price, so the sandbox sets none in its responses.",
            text("sandbox.yaml", "price: '1.49'", "price: '1.39'"))
        .addUnseen(
            "crazytel",
            "a number costs less",
            "No document prints a price of this vendor, and no response names one.",
            text("sandbox.yaml", "price: '1.00'", "price: '0.75'"))
        .mutants();
  }
}
