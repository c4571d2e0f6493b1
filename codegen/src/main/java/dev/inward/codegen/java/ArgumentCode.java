package dev.inward.codegen.java;

import dev.inward.codegen.model.ArgumentModel;
import dev.inward.codegen.model.ArgumentModel.Place;
import dev.inward.codegen.model.Names;
import java.util.Locale;

/** Writes how an argument is passed to a Retrofit method. */
final class ArgumentCode {

  private final ArgumentModel argument;
  private final Imports in;
  private final String name;
  private final String value;
  private final boolean collection;

  ArgumentCode(ArgumentModel argument, Imports in) {
    this.argument = argument;
    this.in = in;
    this.name = Literals.of(argument.field().wire());
    this.value = "request." + argument.field().name();
    this.collection = argument.field().type().isCollection();
  }

  /** Returns whether it has a parameter of its own; cookies share a header. */
  static boolean isPassed(ArgumentModel argument) {
    return switch (argument.place()) {
      case PATH, QUERY, HEADER -> true;
      default -> false;
    };
  }

  String parameterName() {
    return argument.field().name();
  }

  /** Returns the annotation of the parameter. */
  String annotation() {
    return switch (argument.place()) {
      case PATH -> {
        String placeholder = Literals.of(Names.placeholder(argument.field().wire()));
        yield isPlainPath()
            ? String.format(Locale.ROOT, "@%s(%s)", in.type("Path"), placeholder)
            : encoded("Path", placeholder);
      }
      case QUERY -> {
        if (isQueryMap()) {
          yield "@" + in.type("QueryMap");
        }
        yield collection && !isRepeated()
            ? encoded("Query", name)
            : String.format(Locale.ROOT, "@%s(%s)", in.type("Query"), name);
      }
      case HEADER -> String.format(Locale.ROOT, "@%s(%s)", in.type("Header"), name);
      default -> throw new IllegalStateException(argument.place() + " is not passed");
    };
  }

  /** Returns the type of the parameter. */
  String type() {
    if (isQueryMap()) {
      return in.type("Map") + "<String, String>";
    }
    if (isRepeated()) {
      return "@" + in.type("Nullable") + " " + in.type("List") + "<String>";
    }
    boolean required = argument.place() == Place.PATH || !collection;
    return required && argument.field().required()
        ? "String"
        : "@" + in.type("Nullable") + " String";
  }

  /** Returns the expression that is passed. */
  String passed() {
    String text =
        String.format(
            Locale.ROOT,
            "%s.%s(%s)",
            in.type("Scalars"),
            argument.field().required() ? "write" : "text",
            value);
    return switch (argument.place()) {
      case PATH ->
          isPlainPath()
              ? text
              : call("path", "\"" + argument.style() + "\"", argument.explode(), name, value);
      case QUERY -> query(text);
      case HEADER -> collection ? call("simple", argument.explode(), value) : text;
      case COOKIE -> call("cookie", name, collection ? call("simple", false, value) : text);
      default -> throw new IllegalStateException(argument.place() + " is in the body");
    };
  }

  private String query(String text) {
    if (isQueryMap()) {
      return argument.style().equals("deepObject")
          ? call("deepObject", name, value)
          : call("members", value);
    }
    if (isRepeated()) {
      return call("texts", value);
    }
    return collection ? call("joined", "\"" + argument.style() + "\"", value) : text;
  }

  private String call(String method, Object... arguments) {
    StringBuilder call = new StringBuilder(in.type("Parameters")).append('.').append(method);
    String separator = "(";
    for (Object each : arguments) {
      call.append(separator).append(each);
      separator = ", ";
    }
    return call.append(')').toString();
  }

  private String encoded(String annotation, String wire) {
    return String.format(Locale.ROOT, "@%s(value = %s, encoded = true)", in.type(annotation), wire);
  }

  private boolean isPlainPath() {
    return argument.style().equals("simple") && !collection;
  }

  private boolean isQueryMap() {
    return argument.place() == Place.QUERY
        && argument.field().type().isMap()
        && (argument.explode() || argument.style().equals("deepObject"));
  }

  private boolean isRepeated() {
    return argument.place() == Place.QUERY
        && argument.field().type().isList()
        && argument.explode()
        && argument.style().equals("form");
  }
}
