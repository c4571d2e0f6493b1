package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * The type of a value.
 *
 * @param kind its kind
 * @param name its simple name
 * @param element the type of the elements of a list or a map, else null
 * @param nulls whether its elements may be null
 */
public record ValueType(Kind kind, String name, @Nullable ValueType element, boolean nulls) {

  ValueType(Kind kind, String name, @Nullable ValueType element) {
    this(kind, name, element, false);
  }

  /** The kinds of values that are read and written differently. */
  public enum Kind {
    TEXT,
    /** Text of a format that has a type of Java. */
    FORMATTED,
    INT32,
    INT64,
    DECIMAL,
    DECIMAL_TEXT,
    BOOLEAN,
    SCALAR,
    BYTES,
    /** A file in a multipart body. */
    FILE,
    ANY,
    ENUM_TEXT,
    ENUM_INTEGER,
    MODEL,
    /** A union of objects that a discriminator tells apart. */
    OBJECT_UNION,
    /** A union of values of any kind. */
    UNION,
    /** A list that may also arrive inside an object. */
    OPEN_LIST,
    LIST,
    MAP
  }

  static final ValueType TEXT = new ValueType(Kind.TEXT, "String", null);
  static final ValueType INT32 = new ValueType(Kind.INT32, "Integer", null);
  static final ValueType INT64 = new ValueType(Kind.INT64, "Long", null);
  static final ValueType DECIMAL = new ValueType(Kind.DECIMAL, "BigDecimal", null);
  static final ValueType DECIMAL_TEXT = new ValueType(Kind.DECIMAL_TEXT, "BigDecimal", null);
  static final ValueType BOOLEAN = new ValueType(Kind.BOOLEAN, "Boolean", null);
  static final ValueType SCALAR = new ValueType(Kind.SCALAR, "Scalar", null);
  static final ValueType BYTES = new ValueType(Kind.BYTES, "ByteString", null);

  static final ValueType FILE = new ValueType(Kind.FILE, "FilePart", null);

  /** Any value. */
  public static final ValueType ANY = new ValueType(Kind.ANY, "Object", null);

  static ValueType formatted(String javaType) {
    return new ValueType(Kind.FORMATTED, javaType, null);
  }

  static ValueType model(String name) {
    return new ValueType(Kind.MODEL, name, null);
  }

  static ValueType list(ValueType element) {
    return new ValueType(Kind.LIST, "List", element);
  }

  static ValueType map(ValueType element) {
    return new ValueType(Kind.MAP, "Map", element);
  }

  /** Returns the same list or map, of which elements may be null. */
  ValueType withNulls(boolean allowed) {
    return new ValueType(kind, name, element, allowed);
  }

  /** Returns whether it is a list. */
  public boolean isList() {
    return kind == Kind.LIST;
  }

  /** Returns whether it is a map. */
  public boolean isMap() {
    return kind == Kind.MAP;
  }

  /** Returns whether it is a list or a map. */
  public boolean isCollection() {
    return isList() || isMap();
  }

  /** Returns whether a type is generated for it that has an adapter. */
  public boolean isModel() {
    return kind == Kind.MODEL || kind == Kind.OPEN_LIST || isUnion();
  }

  /** Returns whether it is a union, each arm of which has a type. */
  public boolean isUnion() {
    return kind == Kind.OBJECT_UNION || kind == Kind.UNION;
  }

  /** Returns whether it is a number. */
  public boolean isNumber() {
    return switch (kind) {
      case INT32, INT64, DECIMAL, DECIMAL_TEXT -> true;
      default -> false;
    };
  }

  /** Returns the type of the elements of a list or a map. */
  public ValueType elements() {
    if (element == null) {
      throw new IllegalStateException(name + " has no elements");
    }
    return element;
  }
}
