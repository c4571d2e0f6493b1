package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the properties of object schemas. */
final class Fields {

  private final Types types;

  Fields(Types types) {
    this.types = types;
  }

  /** A property with its schema: what is generated from it, and where it came from. */
  record Property(FieldView view, Schema<?> schema, Extensions extensions) {

    /** The same, which may be left out. */
    Property leftOut() {
      return new Property(view.leftOut(), schema, extensions);
    }

    /** The same, of another type. */
    Property as(JavaType type) {
      return new Property(view.as(type), schema, extensions);
    }
  }

  /** The properties of a schema, those of its {@code allOf} parts first. */
  List<Property> of(Schema<?> schema, String owner) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    collect(schema, owner, properties, required);
    Set<String> taken = Names.none();
    // Names that the contract gives come first, wherever they stand.
    Map<String, String> given = new LinkedHashMap<>();
    properties.forEach(
        (wire, property) -> {
          Extensions extensions = new Extensions(owner + "." + wire, property.getExtensions());
          String name = given(extensions, taken);
          if (name != null) {
            given.put(wire, name);
          }
        });
    List<Property> fields = new ArrayList<>();
    properties.forEach(
        (wire, property) -> {
          Extensions extensions = new Extensions(owner + "." + wire, property.getExtensions());
          String name = given.get(wire);
          fields.add(
              property(
                  name == null ? Names.unique(Names.member(wire), taken) : name,
                  owner,
                  wire,
                  property,
                  extensions,
                  required.contains(wire)));
        });
    return fields;
  }

  private static @Nullable String given(Extensions extensions, Set<String> taken) {
    String name = extensions.text("x-name");
    if (name != null && !taken.add(Names.given(name, extensions.where()))) {
      throw new ContractException(
          extensions.where(), "two values would be called " + name + " in Java");
    }
    return name;
  }

  /** One parameter: its words and its extensions stand beside its schema. */
  Property property(
      String owner,
      String wire,
      Schema<?> schema,
      Extensions extensions,
      boolean required,
      Set<String> taken) {
    String name = given(extensions, taken);
    return property(
        name == null ? Names.unique(Names.member(wire), taken) : name,
        owner,
        wire,
        schema,
        extensions,
        required);
  }

  private Property property(
      String name,
      String owner,
      String wire,
      Schema<?> schema,
      Extensions extensions,
      boolean required) {
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
            required && nullable,
            extensions.flag("x-sensitive")
                || "password".equals(types.target(schema, extensions.where()).getFormat()),
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
    Javadoc javadoc = new Javadoc().text(Java.or(description, "The vendor's \"" + wire + "\""));
    Object value = schema.getDefault() == null ? target.getDefault() : schema.getDefault();
    if (value != null) {
      javadoc.html("The vendor's default is " + Javadoc.code(Contract.text(value)) + ".");
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
