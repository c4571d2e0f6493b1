package dev.inward.codegen.java;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.model.ValueType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the type of a value, and the expressions that read and write the value. */
final class TypeCode {

  private final ValueType type;
  private final Imports in;

  TypeCode(ValueType type, Imports in) {
    this.type = type;
    this.in = in;
  }

  /** Returns whether a value may have lists and maps in it that the contract does not describe. */
  boolean free() {
    return type.isCollection() ? elements().free() : type.kind() == ValueType.Kind.ANY;
  }

  private TypeCode elements() {
    return new TypeCode(type.elements(), in);
  }

  /** Returns the type as it is declared. */
  String declaration() {
    return switch (type.kind()) {
      case LIST -> in.type("List") + "<" + orNull(elements().declaration()) + ">";
      case MAP ->
          in.type("Map")
              + "<String, "
              + (elements().type.kind() == ValueType.Kind.ANY
                  ? elements().inMap()
                  : orNull(elements().inMap()))
              + ">";
      // The contract's own type may have the name of one that is imported elsewhere.
      case ENUM_TEXT, ENUM_INTEGER, MODEL, OBJECT_UNION, UNION, OPEN_LIST -> in.own(type.name());
      default -> in.type(type.name());
    };
  }

  /** Returns the type of an element, annotated before its simple name if it may be null. */
  private String orNull(String element) {
    if (!type.nulls()) {
      return element;
    }
    int simple = element.substring(0, (element + "<").indexOf('<')).lastIndexOf('.') + 1;
    return element.substring(0, simple)
        + "@"
        + in.type("Nullable")
        + " "
        + element.substring(simple);
  }

  /** Returns the type as the value of a map: a value of any type may be null. */
  String inMap() {
    return type.kind() == ValueType.Kind.ANY
        ? "@" + in.type("Nullable") + " Object"
        : declaration();
  }

  /** Returns the end of the names of the methods that keep null elements. */
  private String withNulls() {
    return type.nulls() ? "WithNulls" : "";
  }

  /** Returns a function that writes an element to JSON. */
  private String elementWriter() {
    String writer = elements().jsonWriter();
    return type.nulls() ? in.type("JsonOutput") + ".orNull(" + writer + ")" : writer;
  }

  /** Returns a function that reads the value from JSON. */
  String jsonReader() {
    return switch (type.kind()) {
      case TEXT -> in.type("JsonInput") + "::text";
      case FORMATTED -> "(json, at) -> " + readJson("json", "at", "at");
      case BYTES -> in.type("JsonInput") + "::bytes";
      case FILE -> in.type("JsonInput") + "::file";
      case INT32 -> in.type("JsonInput") + "::int32";
      case INT64 -> in.type("JsonInput") + "::int64";
      case DECIMAL, DECIMAL_TEXT -> in.type("JsonInput") + "::decimal";
      case BOOLEAN -> in.type("JsonInput") + "::bool";
      case SCALAR -> in.type("JsonInput") + "::scalar";
      case ANY -> in.type("JsonInput") + "::any";
      case ENUM_TEXT, ENUM_INTEGER -> "(json, at) -> " + readJson("json", "at", "at");
      case MODEL, OBJECT_UNION ->
          in.type("JsonInput") + ".objects(" + type.name() + "JsonAdapter.INSTANCE)";
      case UNION -> in.type("JsonInput") + ".values(" + type.name() + "JsonAdapter.INSTANCE)";
      case OPEN_LIST ->
          in.type("JsonInput") + ".openLists(" + type.name() + "JsonAdapter.INSTANCE)";
      case LIST ->
          in.type("JsonInput") + ".lists" + withNulls() + "(" + elements().jsonReader() + ")";
      case MAP ->
          in.type("JsonInput") + ".maps" + withNulls() + "(" + elements().jsonReader() + ")";
    };
  }

  /**
   * Returns a call that reads the value from JSON.
   *
   * @param checked the expression that checks the field and gives its name
   * @param field the expression of the name alone
   */
  String readJson(String reader, String checked, String field) {
    String arguments = "(" + reader + ", " + checked;
    return switch (type.kind()) {
      case TEXT -> in.type("JsonInput") + ".text" + arguments + ")";
      case FORMATTED ->
          formats(".") + "(" + in.type("JsonInput") + ".text" + arguments + "), " + field + ")";
      case BYTES -> in.type("JsonInput") + ".bytes" + arguments + ")";
      case FILE -> in.type("JsonInput") + ".file" + arguments + ")";
      case INT32 -> in.type("JsonInput") + ".int32" + arguments + ")";
      case INT64 -> in.type("JsonInput") + ".int64" + arguments + ")";
      case DECIMAL, DECIMAL_TEXT -> in.type("JsonInput") + ".decimal" + arguments + ")";
      case BOOLEAN -> in.type("JsonInput") + ".bool" + arguments + ")";
      case SCALAR -> in.type("JsonInput") + ".scalar" + arguments + ")";
      case ANY -> in.type("JsonInput") + ".any" + arguments + ")";
      case ENUM_TEXT, ENUM_INTEGER ->
          type.name() + ".read(JsonInput.text" + arguments + "), " + field + ")";
      case MODEL, OBJECT_UNION ->
          in.type("JsonInput")
              + ".object"
              + arguments
              + ", "
              + type.name()
              + "JsonAdapter.INSTANCE)";
      case UNION ->
          in.type("JsonInput")
              + ".value"
              + arguments
              + ", "
              + type.name()
              + "JsonAdapter.INSTANCE)";
      case OPEN_LIST ->
          in.type("JsonInput")
              + ".openList"
              + arguments
              + ", "
              + type.name()
              + "JsonAdapter.INSTANCE)";
      case LIST ->
          in.type("JsonInput")
              + ".list"
              + withNulls()
              + arguments
              + ", "
              + elements().jsonReader()
              + ")";
      case MAP ->
          in.type("JsonInput")
              + ".map"
              + withNulls()
              + arguments
              + ", "
              + elements().jsonReader()
              + ")";
    };
  }

  /** Returns a function that reads a value that decides no outcome from JSON. */
  String lenientReader() {
    String lenient = in.type("LenientJson");
    return switch (type.kind()) {
      case TEXT -> lenient + "::text";
      case FORMATTED -> lenient + ".scalars(" + formats("::") + ")";
      case INT32 -> lenient + "::int32";
      case INT64 -> lenient + "::int64";
      case DECIMAL, DECIMAL_TEXT -> lenient + "::decimal";
      case BOOLEAN -> lenient + "::bool";
      case SCALAR -> lenient + "::scalar";
      case ANY -> lenient + "::any";
      case ENUM_TEXT, ENUM_INTEGER -> lenient + ".scalars(" + type.name() + "::read)";
      case MODEL, OBJECT_UNION ->
          lenient + ".objects(" + type.name() + "JsonAdapter.INSTANCE::readOrNull)";
      case UNION -> lenient + ".values(" + type.name() + "JsonAdapter.INSTANCE::readOrNull)";
      case OPEN_LIST -> lenient + ".openLists(" + type.name() + "JsonAdapter.INSTANCE::readOrNull)";
      case LIST -> lenient + ".lists" + withNulls() + "(" + elements().lenientReader() + ")";
      case MAP -> lenient + ".maps" + withNulls() + "(" + elements().lenientReader() + ")";
      case BYTES, FILE -> throw inRequestsOnly();
    };
  }

  /** Returns a function that reads a value that decides, if the others say so. */
  String waitingReader() {
    return switch (type.kind()) {
      case TEXT -> in.type("LenientJson") + "::identifier";
      case MODEL, OBJECT_UNION ->
          in.type("LenientJson") + ".objects(" + type.name() + "JsonAdapter.INSTANCE::fromJson)";
      default -> lenientReader();
    };
  }

  /** Returns a call that reads a value that decides the outcome from JSON. */
  String decidingReader(String reader, String checked, String field) {
    if (type.kind() == ValueType.Kind.TEXT) {
      return in.type("JsonInput") + ".identifier(" + reader + ", " + checked + ")";
    }
    return type.isList() && !type.nulls() && isObject(type.elements())
        ? String.format(
            Locale.ROOT,
            "%s.listOrOne(%s, %s, %s)",
            in.type("JsonInput"),
            reader,
            checked,
            elements().jsonReader())
        : readJson(reader, checked, field);
  }

  private static boolean isObject(ValueType type) {
    return type.kind() == ValueType.Kind.MODEL || type.kind() == ValueType.Kind.OBJECT_UNION;
  }

  /** Returns the function that parses text of the format. */
  private String formats(String separator) {
    return in.type("Formats")
        + separator
        + switch (type.name()) {
          case "OffsetDateTime" -> "dateTime";
          case "LocalDate" -> "date";
          case "UUID" -> "uuid";
          case "URI" -> "uri";
          case "ByteString" -> "bytes";
          default -> throw new IllegalStateException(type.name());
        };
  }

  /** Returns the function that parses the text of a scalar, or null if any text is a value. */
  @Nullable String parser() {
    return switch (type.kind()) {
      case FORMATTED -> formats("::");
      case INT32 -> in.type("Scalars") + "::int32";
      case INT64 -> in.type("Scalars") + "::int64";
      case DECIMAL, DECIMAL_TEXT -> in.type("Scalars") + "::decimal";
      case BOOLEAN -> in.type("Scalars") + "::bool";
      case ENUM_INTEGER -> type.name() + "::read";
      default -> null;
    };
  }

  /** Returns a function that writes the value to JSON. */
  String jsonWriter() {
    return switch (type.kind()) {
      case TEXT -> in.type("JsonOutput") + "::text";
      case FORMATTED -> in.type("JsonOutput") + "::formatted";
      case BYTES -> in.type("JsonOutput") + "::bytes";
      case FILE -> in.type("JsonOutput") + "::file";
      case INT32, INT64 -> in.type("JsonOutput") + "::integer";
      case DECIMAL -> in.type("JsonOutput") + "::decimal";
      case DECIMAL_TEXT -> in.type("JsonOutput") + "::decimalText";
      case BOOLEAN -> in.type("JsonOutput") + "::bool";
      case SCALAR -> in.type("JsonOutput") + "::scalar";
      case ANY -> in.type("JsonOutput") + "::any";
      case MODEL, OBJECT_UNION, UNION, OPEN_LIST -> type.name() + "JsonAdapter.INSTANCE::toJson";
      case ENUM_TEXT, ENUM_INTEGER -> "(json, each) -> " + writeJson("json", "each");
      case LIST -> in.type("JsonOutput") + ".lists(" + elementWriter() + ")";
      case MAP -> in.type("JsonOutput") + ".maps(" + elementWriter() + ")";
    };
  }

  /** Returns a call that writes the value to JSON. */
  String writeJson(String writer, String value) {
    String arguments = "(" + writer + ", " + value;
    return switch (type.kind()) {
      case TEXT -> in.type("JsonOutput") + ".text" + arguments + ")";
      case FORMATTED -> in.type("JsonOutput") + ".formatted" + arguments + ")";
      case BYTES -> in.type("JsonOutput") + ".bytes" + arguments + ")";
      case FILE -> in.type("JsonOutput") + ".file" + arguments + ")";
      case INT32, INT64 -> in.type("JsonOutput") + ".integer" + arguments + ")";
      case DECIMAL -> in.type("JsonOutput") + ".decimal" + arguments + ")";
      case DECIMAL_TEXT -> in.type("JsonOutput") + ".decimalText" + arguments + ")";
      case BOOLEAN -> in.type("JsonOutput") + ".bool" + arguments + ")";
      case SCALAR -> in.type("JsonOutput") + ".scalar" + arguments + ")";
      case ANY -> in.type("JsonOutput") + ".any" + arguments + ")";
      case ENUM_TEXT -> in.type("JsonOutput") + ".text" + arguments + ".value())";
      case ENUM_INTEGER -> in.type("JsonOutput") + ".integer" + arguments + ".value())";
      case MODEL, OBJECT_UNION, UNION, OPEN_LIST ->
          type.name() + "JsonAdapter.INSTANCE.toJson" + arguments + ")";
      case LIST -> in.type("JsonOutput") + ".list" + arguments + ", " + elementWriter() + ")";
      case MAP -> in.type("JsonOutput") + ".map" + arguments + ", " + elementWriter() + ")";
    };
  }

  /** Returns a call that reads the value from XML text, which may be null. */
  String readText(String text, String field) {
    return switch (type.kind()) {
      case TEXT -> text;
      case INT32 -> in.type("Scalars") + ".int32(" + text + ", " + field + ")";
      case INT64 -> in.type("Scalars") + ".int64(" + text + ", " + field + ")";
      case DECIMAL, DECIMAL_TEXT -> in.type("Scalars") + ".decimal(" + text + ", " + field + ")";
      case BOOLEAN -> in.type("Scalars") + ".bool(" + text + ", " + field + ")";
      case SCALAR -> in.type("XmlCodec") + ".scalar(" + text + ")";
      case ENUM_TEXT, ENUM_INTEGER -> type.name() + ".read(" + text + ", " + field + ")";
      case FORMATTED ->
          throw new ContractException(
              "javaTypes", "a member of XML stays text; leave the option out");
      case BYTES, FILE, ANY, MODEL, OBJECT_UNION, UNION, OPEN_LIST, LIST, MAP ->
          throw new IllegalStateException(type.name() + " is not text");
    };
  }

  private static IllegalStateException inRequestsOnly() {
    return new IllegalStateException("bytes and files are in requests, and in no response");
  }
}
