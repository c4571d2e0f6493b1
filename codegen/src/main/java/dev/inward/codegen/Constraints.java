package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
  private final Set<String> taken = Names.none();
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
        case PATH -> statements.add("Validation.pathSegment(" + text + ");");
        case HEADER_OR_QUERY -> statements.add("Validation.noControlCharacters(" + text + ");");
        case XML -> statements.add("Validation.xmlText(" + text + ");");
        case BODY -> {}
      }
    }
    if (field.type().kind() == JavaType.Kind.TEXT) {
      if (schema.getMinLength() != null || schema.getMaxLength() != null) {
        int minimum = schema.getMinLength() == null ? 0 : schema.getMinLength();
        String maximum =
            schema.getMaxLength() == null ? "Integer.MAX_VALUE" : schema.getMaxLength().toString();
        statements.add("Validation.length(" + arguments + ", " + minimum + ", " + maximum + ");");
      }
      if (schema.getPattern() != null) {
        String constant = Names.unique(Names.constant(field.name()) + "_PATTERN", taken);
        pattern(constant, schema.getPattern(), property.extensions().where());
        String message =
            Java.or(
                property.extensions().text("x-pattern-message"),
                "is not of the form that the vendor takes");
        statements.add(checkPattern(field.name(), constant, message));
      }
    }
    if (field.type().isNumber()) {
      if (schema.getMinimum() != null) {
        boolean exclusive = Boolean.TRUE.equals(schema.getExclusiveMinimum());
        String bound = Java.literal(schema.getMinimum().toPlainString());
        String check = exclusive ? "Validation.above(" : "Validation.minimum(";
        statements.add(check + arguments + ", " + bound + ");");
      }
      if (schema.getMaximum() != null) {
        boolean exclusive = Boolean.TRUE.equals(schema.getExclusiveMaximum());
        String bound = Java.literal(schema.getMaximum().toPlainString());
        String check = exclusive ? "Validation.below(" : "Validation.maximum(";
        statements.add(check + arguments + ", " + bound + ");");
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
      pattern(constant, condition.requiredText("pattern"), condition.where());
      String message = condition.requiredText("message");
      List<String> tests = new ArrayList<>();
      for (Map.Entry<String, String> when : condition.map("when").textByName().entrySet()) {
        String name = named(properties, when.getKey(), condition.where()).name();
        tests.add("Scalars.sameText(" + Java.literal(when.getValue()) + ", " + name + ")");
        // The message is for those who know the names in Java.
        message = message.replaceAll("\\b" + Pattern.quote(when.getKey()) + "\\b", name);
      }
      if (tests.isEmpty()) {
        throw new ContractException(condition.where(), "when is missing");
      }
      statements.add("if (" + String.join(" && ", tests) + ") {");
      for (String wire : condition.texts("properties")) {
        String name = named(properties, wire, condition.where()).name();
        statements.add("  " + checkPattern(name, constant, "is refused: " + message));
      }
      statements.add("}");
    }
  }

  /** Adds that a body that may be left out is whole if it is not. */
  void together(List<FieldView> body, String bodyTest) {
    if (body.isEmpty()) {
      return;
    }
    statements.add("if (" + bodyTest + ") {");
    for (FieldView field : body) {
      if (field.required()) {
        statements.add("  Validation.required(" + field.nameLiteral() + ", " + field.name() + ");");
      }
    }
    statements.add("}");
  }

  /** Adds that an enum's value must be one that the contract names. */
  void closed(FieldView field) {
    statements.add("if (" + field.name() + " != null && !" + field.name() + ".isKnown()) {");
    statements.add(
        "  throw Validation.refused("
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

  private void pattern(String constant, String contractRegex, String where) {
    // In a contract $ is the end of the text; Java's also stands before a last line break.
    String regex = contractRegex.replaceFirst("(?<!\\\\)\\$$", "\\\\z");
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new ContractException(where, "the pattern is not a regular expression of Java's");
    }
    constants.add(
        "private static final Pattern "
            + constant
            + " = Pattern.compile("
            + Java.literal(regex)
            + ");");
  }

  private static String checkPattern(String name, String constant, String message) {
    return "Validation.pattern("
        + String.join(", ", Java.literal(name), name, constant, Java.literal(message))
        + ");";
  }
}
