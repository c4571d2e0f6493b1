package dev.inward.codegen.java;

import dev.inward.codegen.model.TypeModel.Arm;
import dev.inward.codegen.model.TypeModel.Form;
import dev.inward.codegen.model.ValueType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An arm of a union, as the templates show it. */
record ArmView(Arm arm, int index, String union, Imports in) {

  /** Returns the type of its value. */
  String declaration() {
    return code().declaration();
  }

  String label() {
    return arm.label();
  }

  boolean wrapped() {
    return arm.isWrapped();
  }

  /** Returns the class that belongs to the union. */
  String className() {
    return wrapped() ? union + "." + nested() : arm.type().name();
  }

  /** Returns the name of the class inside the union, which must not hide what it is made of. */
  String nested() {
    String name = arm.label() + "Value";
    return name.equals(union) || Imports.known().contains(name) ? arm.label() + "Arm" : name;
  }

  /** Returns the expression of a copy that nobody can change. */
  String copy() {
    boolean nulls = arm.type().nulls();
    return switch (arm.type().kind()) {
      case LIST ->
          in.type("Validation") + (nulls ? ".listWithNulls(value)" : ".list(\"value\", value)");
      case MAP ->
          in.type("Collections")
              + ".unmodifiableMap(new "
              + in.type("LinkedHashMap")
              + "<>(value))";
      default -> "value";
    };
  }

  /** Returns whether the caller decides how deeply its value is nested. */
  boolean free() {
    return code().free();
  }

  /** Returns a function that reads its value from JSON. */
  String reader() {
    return arm.type().kind() == ValueType.Kind.MODEL
        ? "(json, at) -> " + arm.type().name() + "JsonAdapter.INSTANCE.readOrNull(json)"
        : code().jsonReader();
  }

  /** Returns a function that writes its value to JSON. */
  String writer() {
    return code().jsonWriter();
  }

  /** Returns the statement that writes the value of a wrapper to JSON. */
  String writeJson() {
    return code().writeJson("writer", wrapped() ? "arm.value()" : "arm");
  }

  /** Returns the call that describes its form. */
  String form() {
    if (arm.form() instanceof Form.Scalar scalar) {
      return ".scalar(" + tokens(scalar.kinds()) + ")";
    }
    if (arm.form() instanceof Form.Array array) {
      return ".array(" + tokens(array.elements()) + ")";
    }
    Form.Members members = (Form.Members) arm.form();
    return String.format(
        Locale.ROOT,
        ".object(%s, %s, %s)",
        set(members.required()),
        set(members.others()),
        constants(members.constants()));
  }

  private String tokens(Set<String> kinds) {
    return new TreeSet<>(kinds)
        .stream()
            .map(token -> in.type("JsonReader") + ".Token." + token)
            .collect(Collectors.joining(", "));
  }

  private String constants(Map<String, Set<String>> constants) {
    return constants.entrySet().stream()
        .map(
            each ->
                String.format(
                    Locale.ROOT,
                    "%s.entry(%s, %s)",
                    in.type("Map"),
                    Literals.of(each.getKey()),
                    set(each.getValue())))
        .collect(
            Collectors.joining(
                ", ", in.type("Map") + (constants.isEmpty() ? ".of(" : ".ofEntries("), ")"));
  }

  private String set(Collection<String> names) {
    return names.stream()
        .map(Literals::of)
        .collect(Collectors.joining(", ", in.type("Set") + ".of(", ")"));
  }

  private TypeCode code() {
    return new TypeCode(arm.type(), in);
  }
}
