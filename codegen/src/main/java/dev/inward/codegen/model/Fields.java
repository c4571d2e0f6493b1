package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the properties of object schemas. */
final class Fields {

  private final Types types;

  Fields(Types types) {
    this.types = types;
  }

  /** A property with its schema. */
  record Property(FieldModel field, Schema<?> schema, Extensions extensions) {

    Property leftOut() {
      return new Property(field.leftOut(), schema, extensions);
    }

    /** Names the accessor that tells null from an absent value, after all values have names. */
    Property tellingNull(Set<String> taken) {
      if (field.presence() != FieldModel.Presence.CLEARED) {
        return this;
      }
      String accessor = Names.unique("has" + Names.upperFirst(field.name()), taken);
      return new Property(field.withGiven(accessor), schema, extensions);
    }

    /** Returns it with an accessor of another name if that of {@link #tellingNull} is taken. */
    Property apartFrom(Set<String> taken) {
      String accessor = field.given();
      return accessor == null || !taken.contains(accessor) ? this : tellingNull(taken);
    }

    /** Returns it as an argument that cannot be null; outside JSON nothing in it can. */
    Property withoutNull(ArgumentModel.Place place) {
      FieldModel written = field.withoutNull();
      return place == ArgumentModel.Place.BODY
          ? new Property(written, schema, extensions)
          : new Property(written.as(written.type().withNulls(false)), schema, extensions);
    }

    Property as(ValueType type) {
      return new Property(field.as(type), schema, extensions);
    }

    Property withInitial(String value) {
      return new Property(field.withInitial(value), schema, extensions);
    }
  }

  /** Returns the properties of a schema, those of its {@code allOf} parts first. */
  List<Property> of(Schema<?> schema, String owner) {
    return of(schema, owner, false);
  }

  /** Returns the properties of a response's object, of which a vendor may leave out any. */
  List<Property> received(Schema<?> schema, String owner) {
    return of(schema, owner, types.isLenient(schema));
  }

  private List<Property> of(Schema<?> schema, String owner, boolean lenient) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    collect(schema, owner, properties, required);
    if (lenient) {
      required.clear();
    }
    Set<String> taken = Names.none();
    // Names that the contract gives come first, wherever they stand.
    Map<String, String> given = new LinkedHashMap<>();
    properties.forEach(
        (wire, property) -> {
          Extensions extensions = new Extensions(owner + "." + wire, property.getExtensions());
          String name = given(extensions, "x-name", taken);
          if (name != null) {
            given.put(wire, name);
          }
          given(extensions, "x-hundredths", taken);
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
    return fields.stream().map(field -> field.tellingNull(taken)).toList();
  }

  /** Returns the members that an object must have, whether or not the contract describes them. */
  List<String> required(Schema<?> schema, String owner) {
    List<String> required = new ArrayList<>();
    collect(schema, owner, new LinkedHashMap<>(), required);
    return required;
  }

  /** Returns the names of the properties of an object. */
  Set<String> members(Schema<?> schema, String owner) {
    Map<String, Schema<?>> properties = new LinkedHashMap<>();
    collect(schema, owner, properties, new ArrayList<>());
    return properties.keySet();
  }

  private static @Nullable String given(Extensions extensions, String word, Set<String> taken) {
    String name = extensions.text(word);
    if (name != null && !taken.add(Names.given(name, extensions.where()))) {
      throw new ContractException(
          extensions.where(),
          "two values would be called " + name + " in Java; give another x-name");
    }
    return name;
  }

  /** Reads a parameter, whose description and extensions are not part of its schema. */
  Property property(
      String owner,
      String wire,
      Schema<?> schema,
      Extensions extensions,
      boolean required,
      Set<String> taken) {
    String name = given(extensions, "x-name", taken);
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
    Schema<?> target = types.target(schema, extensions.where());
    ValueType type = types.member(types.of(schema, owner + Names.upperFirst(name)), target);
    if (!extensions.has("x-credential")) {
      // It would count beside the reference, but not behind it.
      CredentialReader.refuseIn(
          new Extensions("schema", target.getExtensions()), extensions.where());
    }
    FieldModel field =
        new FieldModel(
            name,
            wire,
            type,
            presence(schema, required, extensions),
            isNonEmpty(target, type),
            extensions.flag("x-sensitive") || "password".equals(target.getFormat()),
            false,
            false,
            new FieldModel.Defaults(vendorDefault(schema, target), null),
            documentation(schema, target, extensions, wire),
            hundredths(type, extensions),
            null,
            types.access(schema, extensions.where()),
            without(required, extensions));
    return new Property(field, schema, extensions);
  }

  private static @Nullable String hundredths(ValueType type, Extensions extensions) {
    String name = extensions.text("x-hundredths");
    if (name != null && !type.isNumber()) {
      throw new ContractException(extensions.where(), "x-hundredths needs a number; leave it out");
    }
    return name == null ? null : Names.given(name, extensions.where());
  }

  private static @Nullable String without(boolean required, Extensions extensions) {
    String consequence = extensions.text("x-without");
    if (consequence != null && required) {
      throw new ContractException(
          extensions.where(), "x-without means nothing, since it is required; leave it out");
    }
    return consequence;
  }

  private FieldModel.Presence presence(Schema<?> schema, boolean required, Extensions extensions) {
    boolean nullable = types.isNullable(schema, extensions.where());
    if (required) {
      return nullable ? FieldModel.Presence.NULLABLE : FieldModel.Presence.REQUIRED;
    }
    return nullable && !extensions.has("x-without")
        ? FieldModel.Presence.CLEARED
        : FieldModel.Presence.OPTIONAL;
  }

  private static boolean isNonEmpty(Schema<?> target, ValueType type) {
    Integer minimum = target.getMinLength();
    return type.kind() == ValueType.Kind.TEXT && minimum != null && minimum > 0;
  }

  private static @Nullable String vendorDefault(Schema<?> schema, Schema<?> target) {
    Object value = schema.getDefault() == null ? target.getDefault() : schema.getDefault();
    return value == null ? null : Contract.text(value);
  }

  private static Documentation documentation(
      Schema<?> schema, Schema<?> target, Extensions extensions, String wire) {
    String description =
        schema.getDescription() == null ? target.getDescription() : schema.getDescription();
    return new Documentation(
        Objects.requireNonNullElse(description, "The vendor's \"" + wire + "\""),
        Evidence.of(extensions),
        extensions.text("x-experimental"),
        Boolean.TRUE.equals(schema.getDeprecated()));
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
