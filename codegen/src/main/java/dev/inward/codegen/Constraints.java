package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Turns what a contract demands of values into the statements that check them. */
final class Constraints {

  /** Where a value goes; not every character can be written everywhere. */
  enum Place {
    BODY,
    PATH,
    HEADER_OR_QUERY,
    XML
  }

  private final Types types;
  private final List<String> constants = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();

  Constraints(Types types) {
    this.types = types;
  }

  /** Declarations of constants that the statements need. */
  List<String> constants() {
    return constants;
  }

  /** The statements, each complete. */
  List<String> statements() {
    return statements;
  }

  /** Adds what is demanded of one field. */
  void field(Fields.Property property, Place place) {
    FieldView field = property.view();
    Schema<?> schema = types.target(property.schema(), property.extensions().where());
    String arguments = field.nameLiteral() + ", " + field.name();
    String text = field.nameLiteral() + ", Scalars.text(" + field.name() + ")";
    if (!field.collection() && field.type().kind() != JavaType.Kind.ANY) {
      switch (place) {
        case PATH -> statements.add("Checks.pathSegment(" + text + ");");
        case HEADER_OR_QUERY -> statements.add("Checks.noControlCharacters(" + text + ");");
        case XML -> statements.add("Checks.xmlText(" + text + ");");
        case BODY -> {}
      }
    }
    if (field.type().kind() == JavaType.Kind.TEXT) {
      if (schema.getMinLength() != null || schema.getMaxLength() != null) {
        int minimum = schema.getMinLength() == null ? 0 : schema.getMinLength();
        String maximum =
            schema.getMaxLength() == null ? "Integer.MAX_VALUE" : schema.getMaxLength().toString();
        statements.add("Checks.length(" + arguments + ", " + minimum + ", " + maximum + ");");
      }
      if (schema.getPattern() != null) {
        String constant = Names.constant(field.name()) + "_PATTERN";
        pattern(constant, schema.getPattern());
        String message =
            Java.or(
                property.extensions().text("x-pattern-message"),
                "is not of the form that the vendor takes");
        statements.add(checkPattern(field.name(), constant, message, 6));
      }
    }
    if (field.type().isNumber()) {
      if (schema.getMinimum() != null) {
        statements.add(
            "Checks.minimum(" + arguments + ", \"" + schema.getMinimum().toPlainString() + "\");");
      }
      if (schema.getMaximum() != null) {
        statements.add(
            "Checks.maximum(" + arguments + ", \"" + schema.getMaximum().toPlainString() + "\");");
      }
    }
  }

  /** Adds the conditions between the properties of a schema. */
  void conditions(Schema<?> schema, List<Fields.Property> properties, String where) {
    Extensions extensions = new Extensions(where, schema.getExtensions());
    int number = 0;
    for (Extensions condition : extensions.maps("x-conditions")) {
      condition.only("when", "pattern", "properties", "message");
      String constant = "CONDITION_" + ++number;
      pattern(constant, condition.requiredText("pattern"));
      List<String> tests = new ArrayList<>();
      condition
          .map("when")
          .textByName()
          .forEach(
              (wire, value) ->
                  tests.add(
                      Java.literal(value)
                          + ".equals(Scalars.text("
                          + named(properties, wire, condition.where()).name()
                          + "))"));
      statements.add("if (" + String.join(" && ", tests) + ") {");
      for (String wire : condition.texts("properties")) {
        String name = named(properties, wire, condition.where()).name();
        statements.add("  " + checkPattern(name, constant, condition.requiredText("message"), 8));
      }
      statements.add("}");
    }
  }

  /** Adds that an enum's value must be one that the contract names. */
  void closed(FieldView field) {
    statements.add("if (" + field.name() + " != null && !" + field.name() + ".isKnown()) {");
    statements.add(
        "  throw Checks.refused("
            + field.nameLiteral()
            + ", \"must be a value of the contract\");");
    statements.add("}");
  }

  private static FieldView named(List<Fields.Property> properties, String wire, String where) {
    return properties.stream()
        .map(Fields.Property::view)
        .filter(view -> view.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new ContractException(where, "no property is called " + wire));
  }

  private void pattern(String constant, String contractRegex) {
    // In a contract $ is the end of the text; Java's also stands before a last line break.
    String regex = contractRegex.replaceFirst("(?<!\\\\)\\$$", "\\\\z");
    constants.add(
        Java.assigned(
            "private static final Pattern " + constant,
            "Pattern.compile(" + Java.literal(regex) + ");",
            2));
  }

  private static String checkPattern(String name, String constant, String message, int indent) {
    return Java.wrapped(
        "Checks.pattern(",
        List.of(Java.literal(name), name, constant, Java.literal(message)),
        ");",
        indent);
  }
}
