package dev.inward.codegen.model;

/**
 * An argument of an operation.
 *
 * @param field its field in the request
 * @param place where it is sent
 * @param shape what its value is made of
 * @param style OpenAPI's style of a parameter, or {@link #JSON}
 * @param explode OpenAPI's explode of a parameter
 */
public record ArgumentModel(
    FieldModel field, Place place, Shape shape, String style, boolean explode) {

  /** The style of a value that is sent as JSON text. */
  public static final String JSON = "json";

  /** What a value is made of. */
  public enum Shape {
    SCALAR,
    LIST,
    OBJECT,
    /** One or the other, which only the value itself tells. */
    ANY
  }

  /** Returns whether its value must be written as JSON before a style can be applied. */
  public boolean isNested() {
    ValueType type = field.type();
    boolean free =
        type.kind() == ValueType.Kind.ANY && (place == Place.QUERY || place == Place.FORM);
    return free || type.isModel() || (type.isCollection() && hasParts(type.elements()));
  }

  private static boolean hasParts(ValueType type) {
    return type.isModel() || type.isCollection();
  }

  /** Where an argument is sent. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    FORM,
    PART,
    JSON,
    ACTION,
    BODY
  }
}
