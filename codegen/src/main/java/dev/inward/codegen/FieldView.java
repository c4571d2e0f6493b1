package dev.inward.codegen;

import org.jspecify.annotations.Nullable;

/**
 * One property of a model or one argument of a request, as the templates show it.
 *
 * @param name its name in Java
 * @param wire its name on the wire
 * @param type its Java type
 * @param required whether it must be present and have a value
 * @param nonEmpty whether it is text that must not be empty
 * @param nullable whether it must be present but may be null
 * @param sensitive whether {@code toString} masks it
 * @param deprecated whether the contract marks it so
 * @param description what it is, as Javadoc, indented for an accessor
 * @param setterDescription the same, indented for a builder's method
 * @param initial what a builder starts with
 */
record FieldView(
    String name,
    String wire,
    JavaType type,
    boolean required,
    boolean nonEmpty,
    boolean nullable,
    boolean sensitive,
    boolean deprecated,
    String description,
    String setterDescription,
    @Nullable String initial) {

  String wireLiteral() {
    return Java.literal(wire);
  }

  String nameLiteral() {
    return Java.literal(name);
  }

  String declaration() {
    return type.declaration();
  }

  boolean optional() {
    return !required;
  }

  /** The type of the field of the model. */
  String stored() {
    return (required ? "" : "@Nullable ") + type.declaration();
  }

  /** The type that the accessor returns: a list or map that is absent is empty. */
  String returned() {
    return required || collection() ? type.declaration() : "@Nullable " + type.declaration();
  }

  boolean collection() {
    return type.isList() || type.isMap();
  }

  boolean list() {
    return type.isList();
  }

  boolean map() {
    return type.isMap();
  }

  /** The expression that copies what the builder holds. */
  String copied() {
    String held = "builder." + name;
    String value = required ? "Validation.required(" + nameLiteral() + ", " + held + ")" : held;
    String copy =
        switch (type.kind()) {
          case LIST -> "Validation.list(" + nameLiteral() + ", " + value + ")";
          case MAP -> "Collections.unmodifiableMap(new LinkedHashMap<>(" + value + "))";
          default -> value;
        };
    return collection() && !required ? held + " == null ? null : " + copy : copy;
  }

  String readJson() {
    String once = "JsonInput.once(builder." + name + ", " + wireLiteral() + ")";
    return "builder." + name + " = " + type.readJson("reader", once, wireLiteral());
  }

  /** The same property, with what a builder starts with. */
  FieldView startingWith(@Nullable String expression) {
    return copy(type, required, expression);
  }

  /** The same property, which may be left out. */
  FieldView leftOut() {
    return copy(type, false, initial);
  }

  /** The same property, of another type. */
  FieldView as(JavaType other) {
    return copy(other, required, initial);
  }

  private FieldView copy(JavaType newType, boolean newRequired, @Nullable String newInitial) {
    return new FieldView(
        name,
        wire,
        newType,
        newRequired,
        nonEmpty,
        nullable,
        sensitive,
        deprecated,
        description,
        setterDescription,
        newInitial);
  }

  /** Whether it is written only if it has a value. */
  boolean omitted() {
    return !required && !nullable;
  }

  String writeJson() {
    return type.writeJson("writer", "value." + name);
  }
}
