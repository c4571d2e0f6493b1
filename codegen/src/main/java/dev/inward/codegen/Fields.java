package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the properties of object schemas. */
final class Fields {

  private final Types types;

  Fields(Types types) {
    this.types = types;
  }

  /** A property with its schema: what is generated from it, and where it came from. */
  record Property(FieldView view, Schema<?> schema, Extensions extensions) {}

  /** The properties of a schema, those of its {@code allOf} parts first. */
  List<Property> of(Schema<?> schema, String owner) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    collect(schema, owner, properties, required);
    Set<String> taken = Names.none();
    List<Property> fields = new ArrayList<>();
    properties.forEach(
        (wire, property) ->
            fields.add(property(owner, wire, property, required.contains(wire), taken)));
    return fields;
  }

  /** One property or parameter. */
  Property property(
      String owner, String wire, Schema<?> schema, boolean required, Set<String> taken) {
    Extensions extensions = new Extensions(owner + "." + wire, schema.getExtensions());
    return property(owner, wire, schema, extensions, required, taken);
  }

  /** One parameter: its words and its extensions stand beside its schema. */
  Property property(
      String owner,
      String wire,
      Schema<?> schema,
      Extensions extensions,
      boolean required,
      Set<String> taken) {
    String name = Names.unique(Java.or(extensions.text("x-name"), Names.member(wire)), taken);
    JavaType type = types.of(schema, owner + Names.upperFirst(name));
    boolean nullable = Boolean.TRUE.equals(schema.getNullable());
    boolean deprecated = Boolean.TRUE.equals(schema.getDeprecated());
    FieldView view =
        new FieldView(
            name,
            wire,
            type,
            required && !nullable,
            isNonEmpty(schema, type, extensions.where()),
            extensions.flag("x-sensitive"),
            deprecated,
            describe(schema, extensions, wire, deprecated).comment(2),
            describe(schema, extensions, wire, deprecated).comment(4),
            null);
    return new Property(view, schema, extensions);
  }

  private boolean isNonEmpty(Schema<?> schema, JavaType type, String where) {
    Integer minimum = types.target(schema, where).getMinLength();
    return type.kind() == JavaType.Kind.TEXT && minimum != null && minimum > 0;
  }

  private Javadoc describe(
      Schema<?> schema, Extensions extensions, String wire, boolean deprecated) {
    Schema<?> target = types.target(schema, extensions.where());
    String description =
        schema.getDescription() == null ? target.getDescription() : schema.getDescription();
    Javadoc javadoc =
        new Javadoc().text(Java.or(description, "The member \"" + wire + "\" of the answer"));
    Object value = schema.getDefault() == null ? target.getDefault() : schema.getDefault();
    if (value != null) {
      javadoc.html("The vendor's default is {@code " + Javadoc.escape(value.toString()) + "}.");
    }
    Evidence.describe(javadoc, extensions);
    if (deprecated) {
      javadoc.tag("@deprecated the vendor no longer offers it");
    }
    return javadoc;
  }

  private void collect(
      Schema<?> schema, String owner, Map<String, Schema<?>> properties, List<String> required) {
    Schema<?> target = types.target(schema, owner);
    if (target.getAllOf() != null) {
      for (Schema<?> part : target.getAllOf()) {
        collect(part, owner, properties, required);
      }
    }
    if (target.getRequired() != null) {
      required.addAll(target.getRequired());
    }
    if (target.getProperties() != null) {
      target.getProperties().forEach(properties::put);
    }
  }
}
