package dev.inward.codegen;

import org.jspecify.annotations.Nullable;

/**
 * The Java type of a schema, with the expressions that read and write it.
 *
 * @param kind what sort of type it is
 * @param name its simple name
 * @param element of a list or a map, the type of its elements
 */
record JavaType(Kind kind, String name, @Nullable JavaType element) {

  enum Kind {
    TEXT,
    INT32,
    INT64,
    DECIMAL,
    DECIMAL_TEXT,
    BOOLEAN,
    SCALAR,
    BYTES,
    ANY,
    ENUM_TEXT,
    ENUM_INTEGER,
    MODEL,
    /** A model that is a list, bare or inside an object. */
    OPEN_LIST,
    LIST,
    MAP
  }

  static final JavaType TEXT = new JavaType(Kind.TEXT, "String", null);
  static final JavaType INT32 = new JavaType(Kind.INT32, "Integer", null);
  static final JavaType INT64 = new JavaType(Kind.INT64, "Long", null);
  static final JavaType DECIMAL = new JavaType(Kind.DECIMAL, "BigDecimal", null);
  static final JavaType DECIMAL_TEXT = new JavaType(Kind.DECIMAL_TEXT, "BigDecimal", null);
  static final JavaType BOOLEAN = new JavaType(Kind.BOOLEAN, "Boolean", null);
  static final JavaType SCALAR = new JavaType(Kind.SCALAR, "Scalar", null);
  static final JavaType BYTES = new JavaType(Kind.BYTES, "ByteString", null);
  static final JavaType ANY = new JavaType(Kind.ANY, "Object", null);

  static JavaType model(String name) {
    return new JavaType(Kind.MODEL, name, null);
  }

  static JavaType list(JavaType element) {
    return new JavaType(Kind.LIST, "List", element);
  }

  static JavaType map(JavaType element) {
    return new JavaType(Kind.MAP, "Map", element);
  }

  boolean isList() {
    return kind == Kind.LIST;
  }

  boolean isMap() {
    return kind == Kind.MAP;
  }

  boolean isModel() {
    return kind == Kind.MODEL || kind == Kind.OPEN_LIST;
  }

  boolean isNumber() {
    return switch (kind) {
      case INT32, INT64, DECIMAL, DECIMAL_TEXT -> true;
      default -> false;
    };
  }

  /** The type of the elements; only lists and maps have one. */
  JavaType elements() {
    if (element == null) {
      throw new IllegalStateException(name + " has no elements");
    }
    return element;
  }

  /** The type as it is declared. */
  String declaration() {
    return switch (kind) {
      case LIST -> "List<" + elements().declaration() + ">";
      case MAP -> "Map<String, " + elements().inMap() + ">";
      default -> name;
    };
  }

  /** The type as the value of a map: a member of unknown type may be null. */
  String inMap() {
    return kind == Kind.ANY ? "@Nullable Object" : declaration();
  }

  /** A reference to what reads such a value from JSON. */
  String jsonReader() {
    return switch (kind) {
      case TEXT -> "JsonInput::text";
      case INT32 -> "JsonInput::int32";
      case INT64 -> "JsonInput::int64";
      case DECIMAL, DECIMAL_TEXT -> "JsonInput::decimal";
      case BOOLEAN -> "JsonInput::bool";
      case SCALAR -> "JsonInput::scalar";
      case ANY -> "JsonInput::any";
      case ENUM_TEXT, ENUM_INTEGER -> "(json, at) -> " + readJson("json", "at", "at");
      case MODEL -> "JsonInput.objects(" + name + "JsonAdapter.INSTANCE)";
      case OPEN_LIST -> "JsonInput.openLists(" + name + "JsonAdapter.INSTANCE)";
      case LIST -> "JsonInput.lists(" + elements().jsonReader() + ")";
      case MAP -> "JsonInput.maps(" + elements().jsonReader() + ")";
      case BYTES -> throw notInDocuments();
    };
  }

  /**
   * A call that reads such a value from JSON.
   *
   * @param checked the expression that checks the field and gives its name
   * @param field the expression of the name alone
   */
  String readJson(String reader, String checked, String field) {
    String arguments = "(" + reader + ", " + checked;
    return switch (kind) {
      case TEXT -> "JsonInput.text" + arguments + ")";
      case INT32 -> "JsonInput.int32" + arguments + ")";
      case INT64 -> "JsonInput.int64" + arguments + ")";
      case DECIMAL, DECIMAL_TEXT -> "JsonInput.decimal" + arguments + ")";
      case BOOLEAN -> "JsonInput.bool" + arguments + ")";
      case SCALAR -> "JsonInput.scalar" + arguments + ")";
      case ANY -> "JsonInput.any" + arguments + ")";
      case ENUM_TEXT, ENUM_INTEGER ->
          name + ".read(JsonInput.text" + arguments + "), " + field + ")";
      case MODEL -> "JsonInput.object" + arguments + ", " + name + "JsonAdapter.INSTANCE)";
      case OPEN_LIST -> "JsonInput.openList" + arguments + ", " + name + "JsonAdapter.INSTANCE)";
      case LIST -> "JsonInput.list" + arguments + ", " + elements().jsonReader() + ")";
      case MAP -> "JsonInput.map" + arguments + ", " + elements().jsonReader() + ")";
      case BYTES -> throw notInDocuments();
    };
  }

  /** A reference to what writes such a value to JSON. */
  String jsonWriter() {
    return switch (kind) {
      case TEXT -> "JsonOutput::text";
      case INT32, INT64 -> "JsonOutput::integer";
      case DECIMAL -> "JsonOutput::decimal";
      case DECIMAL_TEXT -> "JsonOutput::decimalText";
      case BOOLEAN -> "JsonOutput::bool";
      case SCALAR -> "JsonOutput::scalar";
      case ANY -> "JsonOutput::any";
      case MODEL, OPEN_LIST -> name + "JsonAdapter.INSTANCE::toJson";
      case ENUM_TEXT, ENUM_INTEGER -> "(json, each) -> " + writeJson("json", "each");
      case LIST -> "JsonOutput.lists(" + elements().jsonWriter() + ")";
      case MAP -> "JsonOutput.maps(" + elements().jsonWriter() + ")";
      case BYTES -> throw notInDocuments();
    };
  }

  /** A call that writes such a value to JSON. */
  String writeJson(String writer, String value) {
    String arguments = "(" + writer + ", " + value;
    return switch (kind) {
      case TEXT -> "JsonOutput.text" + arguments + ")";
      case INT32, INT64 -> "JsonOutput.integer" + arguments + ")";
      case DECIMAL -> "JsonOutput.decimal" + arguments + ")";
      case DECIMAL_TEXT -> "JsonOutput.decimalText" + arguments + ")";
      case BOOLEAN -> "JsonOutput.bool" + arguments + ")";
      case SCALAR -> "JsonOutput.scalar" + arguments + ")";
      case ANY -> "JsonOutput.any" + arguments + ")";
      case ENUM_TEXT -> "JsonOutput.text" + arguments + ".value())";
      case ENUM_INTEGER -> "JsonOutput.integer" + arguments + ".value())";
      case MODEL, OPEN_LIST -> name + "JsonAdapter.INSTANCE.toJson" + arguments + ")";
      case LIST -> "JsonOutput.list" + arguments + ", " + elements().jsonWriter() + ")";
      case MAP -> "JsonOutput.map" + arguments + ", " + elements().jsonWriter() + ")";
      case BYTES -> throw notInDocuments();
    };
  }

  /** A call that reads such a value from XML text, which may be null. */
  String readText(String text, String field) {
    return switch (kind) {
      case TEXT -> text;
      case INT32 -> "Scalars.int32(" + text + ", " + field + ")";
      case INT64 -> "Scalars.int64(" + text + ", " + field + ")";
      case DECIMAL, DECIMAL_TEXT -> "Scalars.decimal(" + text + ", " + field + ")";
      case BOOLEAN -> "Scalars.bool(" + text + ", " + field + ")";
      case SCALAR -> "XmlCodec.scalar(" + text + ")";
      case ENUM_TEXT, ENUM_INTEGER -> name + ".read(" + text + ", " + field + ")";
      case BYTES, ANY, MODEL, OPEN_LIST, LIST, MAP ->
          throw new IllegalStateException(name + " is not text");
    };
  }

  private static IllegalStateException notInDocuments() {
    return new IllegalStateException("bytes are a body, and never a part of one");
  }
}
