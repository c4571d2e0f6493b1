package dev.inward.conformance.mutation;

import java.util.List;

/** Mistakes in what is generated, in the runtime and in the sandbox. */
final class CodeMutants {

  private static final String RUNTIME = "sdk-core/src/main/java/dev/inward/runtime/";
  private static final String SANDBOX = "sandbox/src/main/java/dev/inward/sandbox/";
  private static final String CONTRACT = "contract-model/src/main/java/dev/inward/contract/";

  private CodeMutants() {}

  static List<Mutant> clients() {
    return List.of(
        client(
            "crazytel",
            "C7",
            "unknown members are dropped",
            MutatedCode.template(
                "crazytel",
                "json_adapter.mustache",
                "default -> {{JsonInput}}.other(reader, builder.additionalProperties{{additionalReader}});",
                "default -> { reader.skipName(); reader.skipValue(); }")),
        client(
            "multitel",
            "C7",
            "an optional member is not written",
            MutatedCode.template(
                "multitel",
                "json_adapter.mustache",
                "    if (value.{{name}} != null) {",
                "    if (false) {")),
        client(
            "multitel",
            "C7",
            "a union becomes a string",
            MutatedCode.source(
                "multitel",
                RUNTIME + "JsonInput.java",
                "case NUMBER -> Scalar.of(Scalar.Kind.NUMBER, reader.nextString());",
                "case NUMBER -> Scalar.of(reader.nextString());")),
        client(
            "anveo",
            "C7",
            "attributes get lost",
            MutatedCode.source(
                "anveo",
                RUNTIME + "XmlCodec.java",
                "others.put(QName.valueOf(name), String.valueOf(value))",
                "others.remove(QName.valueOf(name))")),
        client(
            "crazytel",
            "C8",
            "an optional argument is not sent",
            MutatedCode.template(
                "crazytel",
                "request_json.mustache",
                "    if (value.{{name}} != null) {",
                "    if (false) {")),
        client(
            "crazytel",
            "C8",
            "a body has another media type",
            MutatedCode.source(
                "crazytel",
                RUNTIME + "JsonOutput.java",
                "MediaType.get(\"application/json\")",
                "MediaType.get(\"application/json; charset=utf-8\")")),
        client(
            "multitel",
            "C8",
            "a form is not encoded",
            MutatedCode.source(
                "multitel", RUNTIME + "FormFields.java", "form.add(", "form.addEncoded(")),
        client(
            "crazytel",
            "C8",
            "a purchase is sent again",
            MutatedCode.template(
                "crazytel",
                "operation.mustache",
                "    return prepare({{argument}}).execute({{mapper}});",
                "    try { return prepare({{argument}}).execute({{mapper}}); } catch (dev.inward.InwardException e) { return prepare({{argument}}).execute({{mapper}}); }")),
        client(
            "multitel",
            "C8",
            "a purchase is repeated as a read is",
            MutatedCode.generated(
                "multitel", "RentNumberByGetOperation", "Operation.purchase(", "Operation.read(")),
        client(
            "crazytel",
            "C8",
            "a path is joined wrongly",
            MutatedCode.generated("crazytel", "CrazytelApi", "@POST(\"/api", "@POST(\"//api")),
        client(
            "multitel",
            "C8",
            "another response is asked for",
            MutatedCode.generated(
                "multitel",
                "MultitelApi",
                "@Headers(\"Accept: application/xml\")",
                "@Headers(\"Accept: */*\")")),
        client(
            "multitel",
            "C10",
            "any number counts as the one that was asked for",
            MutatedCode.source(
                "multitel",
                RUNTIME + "Scalars.java",
                "return requested != null && returned != null && write(requested).equals(write(returned));",
                "return requested != null && returned != null;")),
        client(
            "crazytel",
            "C10",
            "a failure without proof is a refusal",
            MutatedCode.source(
                "crazytel",
                RUNTIME + "VendorResponse.java",
                "return refused && !redirect",
                "return !redirect")),
        client(
            "anveo",
            "C10",
            "a response of another root is read",
            MutatedCode.source(
                "anveo",
                RUNTIME + "VendorResponse.java",
                "return isSuccessful()\n        ? new UnreadableResponseException(details)\n        : new OutcomeUnknownException(details);",
                "return new RejectedException(details);")));
  }

  static List<Mutant> sandboxes() {
    return List.of(
        sandbox(
            "crazytel",
            "C14",
            "a purchase leaves the number in stock",
            SANDBOX + "Inventory.java",
            "    stock.remove(item.number());\n",
            ""),
        sandbox(
            "anveo",
            "C14",
            "a purchase costs nothing",
            SANDBOX + "Account.java",
            "    balance = balance.subtract(price);\n",
            ""),
        sandbox(
            "crazytel",
            "C14",
            "a purchase is not booked",
            SANDBOX + "Account.java",
            "    spent = spent.add(price);\n",
            ""),
        sandbox(
            "multitel",
            "C14",
            "a dropped response arrives",
            SANDBOX + "VendorStub.java",
            "case PAID_AND_DROPPED -> response.withFault(ResponseFault.CONNECTION_CLOSED);",
            "case PAID_AND_DROPPED -> response;"),
        sandbox(
            "crazytel",
            "C13",
            "responses are not checked",
            SANDBOX + "VendorStub.java",
            "if (reply.valid()) {",
            "if (false) {"),
        sandbox(
            "multitel",
            "C13",
            "bodies are not checked",
            CONTRACT + "RequestMatching.java",
            "      readBody();\n",
            ""),
        script(
            "multitel",
            "C12",
            "the sandbox writes the number to another place",
            "application/json: {/DATA/0/RETURN: number}",
            "application/json: {/DATA/0/STATUS: number}"),
        script(
            "crazytel",
            "C12",
            "a magic number forces another response",
            "61400000002': {interaction: purchase-insufficient-funds}",
            "61400000002': {interaction: purchase-not-available}"));
  }

  private static Mutant client(String vendor, String named, String change, MutationTarget subject) {
    return new Mutant(MutantKind.CLIENT, vendor, change, named, subject);
  }

  private static Mutant sandbox(
      String vendor, String named, String change, String source, String text, String instead) {
    return new Mutant(
        MutantKind.SANDBOX,
        vendor,
        change,
        named,
        MutatedCode.source(vendor, source, text, instead));
  }

  private static Mutant script(
      String vendor, String named, String change, String text, String instead) {
    return new Mutant(
        MutantKind.SANDBOX,
        vendor,
        change,
        named,
        MutatedSpecs.of(vendor).replace("sandbox.yaml", text, instead));
  }
}
