package dev.inward.conformance.facts;

import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a document's calls. */
record Parameters(Document document, List<Operation> operations, Findings findings) {

  /**
   * The keywords of upper limits. The lower ones and patterns are ours: what is empty is useless.
   */
  static final List<String> LIMITS = List.of("maxLength", "maximum", "maxItems");

  void compare() {
    for (Operation operation : operations) {
      Map<String, Argument> arguments = Argument.of(operation);
      Map<String, Fact> expected = expected(operation);
      for (Map.Entry<String, Fact> entry : expected.entrySet()) {
        Argument argument = arguments.get(entry.getKey());
        if (argument == null) {
          Schema body = Argument.body(operation);
          findings.differ(
              FactKind.PARAMETER,
              entry.getValue(),
              body == null ? operation.place() : body.place().resolved(),
              operation.id() + " lacks the parameter");
        } else {
          compare(entry.getValue(), argument);
        }
      }
      for (Argument argument : arguments.values()) {
        if (!expected.containsKey(argument.name())
            && Provenance.of(argument.place()).isTheDocuments()) {
          findings.differ(
              FactKind.PARAMETER,
              document.id() + "/parameters/" + argument.name(),
              argument.place(),
              "the document has no such parameter of " + operation.id());
        }
      }
    }
  }

  /** A call without a body carries what its path names; one with a body carries all. */
  private Map<String, Fact> expected(Operation operation) {
    Set<String> inPath = Address.of(operation.pathTemplate()).placeholders();
    Set<String> spelledOut = document.spelledOut();
    Map<String, Fact> expected = new LinkedHashMap<>();
    for (Fact parameter : document.parameters()) {
      List<String> only = parameter.texts("only");
      boolean inBody =
          !operation.method().equals("GET")
              && !spelledOut.contains(parameter.name())
              && (only.isEmpty() || only.contains(operation.method()));
      if (inPath.contains(parameter.name()) || inBody) {
        expected.put(parameter.name(), parameter);
      }
    }
    return expected;
  }

  private void compare(Fact parameter, Argument argument) {
    findings.states(parameter, argument.place());
    required(parameter, argument);
    defaults(parameter, argument);
    limits(parameter, argument);
    deprecated(parameter, argument);
    type(parameter, argument);
    if (!document.spelledOut().contains(parameter.name())) {
      new Values(parameter, argument, findings).compare();
    }
  }

  private void required(Fact parameter, Argument argument) {
    boolean required = parameter.node().text("required").equals("true");
    if (required != argument.required()) {
      findings.differ(
          FactKind.REQUIRED,
          parameter.about("required"),
          argument.place(),
          required
              ? "the document requires it, the contract does not"
              : "the contract requires it, the document does not");
    }
  }

  private void defaults(Fact parameter, Argument argument) {
    List<String> printed = parameter.texts("default");
    List<String> given = argument.schema().texts("default");
    if (!printed.equals(given)) {
      findings.differ(
          FactKind.DEFAULT,
          parameter.about("default"),
          argument.place(),
          "the document has the default " + printed + ", the contract " + given);
    }
  }

  /** A limit that only the contract has refuses what the vendor accepts. */
  private void limits(Fact parameter, Argument argument) {
    for (String limit : LIMITS) {
      List<String> printed = parameter.texts(limit);
      List<String> given = argument.schema().texts(limit);
      if (!printed.equals(given)) {
        findings.differ(
            FactKind.VALUES,
            parameter.about(limit),
            argument.place(),
            "the document has the %s %s, the contract %s".formatted(limit, printed, given));
      }
    }
  }

  private void deprecated(Fact parameter, Argument argument) {
    boolean printed = parameter.node().has("status");
    boolean given = "true".equals(argument.place().node().textOrNull("deprecated"));
    if (printed != given) {
      findings.differ(
          FactKind.DEPRECATED,
          parameter.about("status"),
          argument.place(),
          printed
              ? "the document calls it " + parameter.node().text("status")
              : "the document does not call it deprecated or retired");
    }
  }

  private void type(Fact parameter, Argument argument) {
    List<String> printed = parameter.texts("type");
    if (!argument.schema().types().containsAll(printed)) {
      findings.differ(
          FactKind.TYPE,
          parameter.about("type"),
          argument.place(),
          "the document has the type " + printed + ", the contract " + argument.schema().types());
    }
  }
}
