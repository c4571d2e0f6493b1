package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;

/** Turns the conditions of {@code x-outcome} into Java expressions over the result. */
final class Conditions {

  private final Types types;
  private final Fields fields;
  private final String resultType;
  private final String catalogue;
  private final List<FieldView> arguments;

  /**
   * Makes the conditions of one operation.
   *
   * @param catalogue the catalogue of codes, or the empty string
   * @param arguments the fields of the request
   */
  Conditions(
      Types types, Fields fields, String resultType, String catalogue, List<FieldView> arguments) {
    this.types = types;
    this.fields = fields;
    this.resultType = resultType;
    this.catalogue = catalogue;
    this.arguments = arguments;
  }

  /** The expression that holds if all conditions hold. */
  List<String> all(List<Extensions> conditions) {
    return conditions.stream().map(this::one).toList();
  }

  /** The expression of a pointer's value: a list for a list, text for a scalar; may be null. */
  String text(String pointer, String where) {
    return "Scalars.text(" + value(pointer, where) + ")";
  }

  private String one(Extensions condition) {
    condition.only("at", "equals", "equals-not", "equals-argument", "empty", "rules-out");
    String where = condition.where();
    String at = condition.requiredText("at");
    if (condition.has("equals")) {
      return same(condition.requiredText("equals"), at, where);
    }
    if (condition.has("equals-not")) {
      return "!" + same(condition.requiredText("equals-not"), at, where);
    }
    if (condition.has("equals-argument")) {
      FieldView argument = argument(arguments, condition.requiredText("equals-argument"), where);
      return "Scalars.sameText(request." + argument.name() + ", " + value(at, where) + ")";
    }
    if (condition.has("empty")) {
      return (condition.flag("empty") ? "" : "!") + "Scalars.isEmpty(" + value(at, where) + ")";
    }
    if (condition.has("rules-out")) {
      if (catalogue.isEmpty()) {
        throw new ContractException(where, "rules-out needs a catalogue");
      }
      return (condition.flag("rules-out") ? "" : "!")
          + catalogue
          + ".rulesOut("
          + text(at, where)
          + ")";
    }
    throw new ContractException(where, "a condition must say what it demands");
  }

  private String same(String expected, String pointer, String where) {
    return "Scalars.sameText(" + Java.literal(expected) + ", " + value(pointer, where) + ")";
  }

  /** The expression of the value that a pointer leads to, null-safe. */
  private String value(String pointer, String where) {
    List<Fields.Property> path = path(pointer, where);
    if (path.size() == 1) {
      return "result." + path.get(0).view().name();
    }
    StringBuilder expression = new StringBuilder("Optional.ofNullable(result.");
    expression.append(path.get(0).view().name()).append(")");
    for (Fields.Property step : path.subList(1, path.size())) {
      // The field, and not its accessor, which may be deprecated.
      expression.append(".map(each -> each.").append(step.view().name()).append(")");
    }
    return expression.append(".orElse(null)").toString();
  }

  private List<Fields.Property> path(String pointer, String where) {
    if (!pointer.startsWith("/")) {
      throw new ContractException(where, "a pointer begins with a slash");
    }
    List<Fields.Property> path = new ArrayList<>();
    String owner = resultType;
    for (String name : pointer.substring(1).split("/", -1)) {
      if (!types.toGenerate().containsKey(owner)) {
        throw new ContractException(where, pointer + " leads beyond " + owner);
      }
      Fields.Property property =
          fields.of(types.toGenerate().get(owner), owner).stream()
              .filter(each -> each.view().wire().equals(name))
              .findFirst()
              .orElseThrow(() -> new ContractException(where, pointer + " leads nowhere"));
      path.add(property);
      owner = property.view().type().name();
    }
    return path;
  }

  /** The Java name of the list that a pointer of one step names. */
  String list(String pointer, String where) {
    List<Fields.Property> path = path(pointer, where);
    if (path.size() > 1 || !path.get(0).view().list()) {
      throw new ContractException(where, pointer + " must be a list of the result itself");
    }
    return path.get(0).view().name();
  }

  static FieldView argument(List<FieldView> arguments, String wire, String where) {
    return arguments.stream()
        .filter(field -> field.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new ContractException(where, "no argument is called " + wire));
  }
}
