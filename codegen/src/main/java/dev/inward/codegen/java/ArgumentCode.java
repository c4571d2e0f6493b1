package dev.inward.codegen.java;

import dev.inward.codegen.model.ArgumentModel;
import dev.inward.codegen.model.ArgumentModel.Place;
import dev.inward.codegen.model.ArgumentModel.Shape;
import dev.inward.codegen.model.Names;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes how an argument is passed to a Retrofit method, or added to a form. */
final class ArgumentCode {

  private final ArgumentModel argument;
  private final Shape shape;
  private final Imports in;
  private final String name;

  ArgumentCode(ArgumentModel argument, Imports in) {
    this(
        argument,
        argument.style().equals(ArgumentModel.JSON) ? Shape.SCALAR : argument.shape(),
        in);
  }

  private ArgumentCode(ArgumentModel argument, Shape shape, Imports in) {
    this.argument = argument;
    this.shape = shape;
    this.in = in;
    this.name = Literals.of(argument.field().wire());
  }

  /**
   * Returns the parameters that pass an argument. A query has one for the list and one for the
   * object that the value may be.
   */
  static Stream<ArgumentCode> passed(ArgumentModel argument, Imports in) {
    ArgumentCode code = new ArgumentCode(argument, in);
    return code.isQuery("form", true) && code.shape == Shape.ANY
        ? Stream.of(Shape.LIST, Shape.OBJECT).map(shape -> new ArgumentCode(argument, shape, in))
        : Stream.of(code);
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
        yield shape == Shape.SCALAR || isRepeated()
            ? String.format(Locale.ROOT, "@%s(%s)", in.type("Query"), name)
            : encoded("Query", name);
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
    boolean required = argument.place() == Place.PATH || shape == Shape.SCALAR;
    return required && argument.field().required()
        ? "String"
        : "@" + in.type("Nullable") + " String";
  }

  /** Returns the expression that is passed. */
  String passed() {
    return switch (argument.place()) {
      case PATH ->
          isPlainPath()
              ? text()
              : call("path", "\"" + argument.style() + "\"", argument.explode(), name, value());
      case QUERY -> query();
      case HEADER -> shape == Shape.SCALAR ? text() : call("simple", argument.explode(), value());
      case COOKIE ->
          call("cookie", name, shape == Shape.SCALAR ? text() : call("simple", false, value()));
      default -> throw new IllegalStateException(argument.place() + " is in the body");
    };
  }

  private String query() {
    if (argument.style().equals("deepObject")) {
      return call("deepObject", name, value());
    }
    if (isQueryMap()) {
      return call("members", value());
    }
    if (isRepeated()) {
      boolean texts = argument.shape() == Shape.LIST && !argument.isNested();
      return call(texts ? "texts" : "values", value());
    }
    return shape == Shape.SCALAR ? text() : call("joined", "\"" + argument.style() + "\"", value());
  }

  /** Returns the call that adds it to a form. */
  String field() {
    if (argument.style().equals("deepObject")) {
      return "deepObject(" + name + ", " + value() + ")";
    }
    boolean separate = argument.explode() || shape == Shape.SCALAR;
    String added = argument.style().equals(ArgumentModel.JSON) ? text() : value();
    return separate
        ? "add(" + name + ", " + added + ")"
        : "joined(" + name + ", " + Literals.of(argument.style()) + ", " + value() + ")";
  }

  /** Returns the expression of a scalar's text. */
  private String text() {
    if (argument.style().equals(ArgumentModel.JSON)) {
      return call("json", given(), writer());
    }
    return String.format(
        Locale.ROOT,
        "%s.%s(%s)",
        in.type("Scalars"),
        argument.field().required() ? "write" : "text",
        given());
  }

  /** Returns the expression of what a style is applied to. */
  private String value() {
    if (!argument.isNested()) {
      return given();
    }
    return argument.style().equals("deepObject")
        ? String.format(Locale.ROOT, "%s.tree(%s, %s)", in.type("JsonOutput"), given(), writer())
        : call("flat", given(), writer());
  }

  private String given() {
    return "request." + argument.field().name();
  }

  private String writer() {
    return new TypeCode(argument.field().type(), in).jsonWriter();
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
    boolean plain =
        argument.style().equals("simple") || argument.style().equals(ArgumentModel.JSON);
    return plain && (shape == Shape.SCALAR || shape == Shape.ANY);
  }

  private boolean isQuery(String style, boolean explode) {
    return argument.place() == Place.QUERY
        && argument.style().equals(style)
        && argument.explode() == explode;
  }

  private boolean isQueryMap() {
    return argument.place() == Place.QUERY
        && (argument.style().equals("deepObject") || (shape == Shape.OBJECT && argument.explode()));
  }

  private boolean isRepeated() {
    return isQuery("form", true) && shape == Shape.LIST;
  }
}
