package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.Patterns;
import dev.inward.codegen.model.Rule.Bound;
import dev.inward.codegen.model.Rule.Matches;
import dev.inward.codegen.model.Rule.Place;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules that a contract has for the values of one type. */
final class RuleReader {

  private final Types types;
  private final Set<String> constants = Names.none();

  RuleReader(Types types) {
    this.types = types;
  }

  /** Returns the rules for a single field. */
  List<Rule> field(Fields.Property property, Place place) {
    List<Rule> rules = new ArrayList<>();
    FieldModel field = property.field();
    Schema<?> schema = types.target(property.schema(), property.extensions().where());
    if (place != Place.BODY
        && !field.type().isCollection()
        && !field.type().isModel()
        && field.type().kind() != ValueType.Kind.ANY) {
      rules.add(new Rule.Characters(field, place));
    }
    if (field.type().kind() == ValueType.Kind.TEXT) {
      if (schema.getMinLength() != null || schema.getMaxLength() != null) {
        int minimum = Objects.requireNonNullElse(schema.getMinLength(), 0);
        rules.add(new Rule.Length(field, minimum, schema.getMaxLength()));
      }
      if (schema.getPattern() != null) {
        rules.add(pattern(property, schema.getPattern()));
      }
    }
    if (field.type().isList() && schema.getItems() != null) {
      rules.addAll(items(property, schema));
    }
    if (field.type().isNumber()) {
      rules.addAll(bounds(field, schema));
    }
    if (property.extensions().has("x-media-type")) {
      rules.add(new Rule.Known(field));
    }
    if (field.without() != null) {
      rules.add(new Rule.Stated(field, field.without()));
    }
    return rules;
  }

  private List<Rule> items(Fields.Property property, Schema<?> schema) {
    List<Rule> rules = new ArrayList<>();
    FieldModel field = property.field();
    if (schema.getMinItems() != null) {
      rules.add(new Rule.Items(field, schema.getMinItems()));
    }
    String pattern = types.target(schema.getItems(), property.extensions().where()).getPattern();
    if (pattern != null && field.type().elements().kind() == ValueType.Kind.TEXT) {
      rules.add(new Rule.EachMatches(pattern(property, pattern)));
    }
    return rules;
  }

  private Matches pattern(Fields.Property property, String pattern) {
    FieldModel field = property.field();
    Extensions extensions = property.extensions();
    String message = extensions.text("x-pattern-message");
    return new Matches(
        field,
        Names.unique(Names.constant(field.name()) + "_PATTERN", constants),
        Patterns.inJava(pattern, extensions.where()),
        Objects.requireNonNullElse(message, "must match " + pattern));
  }

  private static List<Rule> bounds(FieldModel field, Schema<?> schema) {
    List<Rule> bounds = new ArrayList<>();
    BigDecimal minimum = schema.getMinimum();
    if (minimum != null) {
      Bound.Kind kind =
          isTrue(schema.getExclusiveMinimum()) ? Bound.Kind.ABOVE : Bound.Kind.MINIMUM;
      bounds.add(new Bound(field, kind, minimum.toPlainString()));
    }
    BigDecimal maximum = schema.getMaximum();
    if (maximum != null) {
      Bound.Kind kind =
          isTrue(schema.getExclusiveMaximum()) ? Bound.Kind.BELOW : Bound.Kind.MAXIMUM;
      bounds.add(new Bound(field, kind, maximum.toPlainString()));
    }
    return bounds;
  }

  private static boolean isTrue(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  /** Returns the rules between the properties of a schema. */
  static List<Rule> conditions(Schema<?> schema, List<Fields.Property> properties, String where) {
    List<Rule> rules = new ArrayList<>();
    for (Extensions condition :
        new Extensions(where, schema.getExtensions()).maps("x-conditions")) {
      rules.add(
          condition.has("any-of") || condition.has("one-of")
              ? given(condition, properties)
              : when(condition, properties, "CONDITION_" + (rules.size() + 1)));
    }
    return rules;
  }

  private static Rule.Given given(Extensions condition, List<Fields.Property> properties) {
    boolean one = condition.has("one-of");
    String word = one ? "one-of" : "any-of";
    condition.only(word, "message");
    List<FieldModel> fields =
        condition.texts(word).stream()
            .map(wire -> named(properties, wire, condition.where()))
            .toList();
    if (fields.size() < 2 || fields.stream().anyMatch(FieldModel::required)) {
      throw new ContractException(
          condition.where(), word + " needs two or more properties that may be left out");
    }
    return new Rule.Given(fields, one, condition.requiredText("message"));
  }

  private static Rule.When when(
      Extensions condition, List<Fields.Property> properties, String constant) {
    condition.only("when", "pattern", "properties", "message");
    String regex = Patterns.inJava(condition.requiredText("pattern"), condition.where());
    String message = condition.requiredText("message");
    Map<FieldModel, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> when : condition.map("when").textByName().entrySet()) {
      FieldModel field = named(properties, when.getKey(), condition.where());
      values.put(field, when.getValue());
      // A user of the client knows the names in Java.
      message = message.replaceAll("\\b" + Pattern.quote(when.getKey()) + "\\b", field.name());
    }
    if (values.isEmpty()) {
      throw new ContractException(
          condition.where(), "when is missing; write the values for which the condition counts");
    }
    List<Matches> rules = new ArrayList<>();
    for (String wire : condition.texts("properties")) {
      FieldModel field = named(properties, wire, condition.where());
      rules.add(new Matches(field, constant, regex, "is refused: " + message));
    }
    return new Rule.When(values, List.copyOf(rules));
  }

  private static FieldModel named(List<Fields.Property> properties, String wire, String where) {
    return properties.stream()
        .map(Fields.Property::field)
        .filter(field -> field.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                new ContractException(
                    where, "no property is called " + wire + "; write its name in the contract"));
  }
}
