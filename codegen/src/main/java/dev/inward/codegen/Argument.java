package dev.inward.codegen;

/**
 * One argument of an operation, as it travels.
 *
 * @param property what it is
 * @param place where it stands
 * @param style OpenAPI's style of a parameter
 * @param explode OpenAPI's explode of a parameter
 */
record Argument(Fields.Property property, Place place, String style, boolean explode) {

  enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    FORM,
    JSON,
    ACTION,
    BODY
  }

  FieldView view() {
    return property.view();
  }

  String expression() {
    return "request." + view().name();
  }

  /** How Retrofit is told about it; only parameters outside of the body have one. */
  String annotation() {
    String name = view().wireLiteral();
    return switch (place) {
      case PATH -> plainPath() ? "@Path(" + name + ")" : encoded("@Path", name);
      case QUERY -> queryAnnotation(name);
      case HEADER -> "@Header(" + name + ")";
      case COOKIE -> "@Header(\"Cookie\")";
      default -> throw new IllegalStateException(place + " is in the body");
    };
  }

  /** The type of the parameter of the Retrofit method. */
  String retrofitType() {
    String nullable = view().required() ? "" : "@Nullable ";
    if (place == Place.QUERY && view().type().isMap()) {
      return nullable + "Map<String, String>";
    }
    if (place == Place.QUERY && view().type().isList() && explode && style.equals("form")) {
      return nullable + "List<String>";
    }
    return nullable + "String";
  }

  /** The expression that is passed for it. */
  String passed() {
    String value = expression();
    String text =
        view().required() ? "Scalars.write(" + value + ")" : "Scalars.text(" + value + ")";
    String name = view().wireLiteral();
    return switch (place) {
      case PATH ->
          plainPath()
              ? text
              : "Parameters.path(\"" + style + "\", " + explode + ", " + name + ", " + value + ")";
      case QUERY -> queryExpression(name, value, text);
      case HEADER ->
          view().collection() ? "Parameters.simple(" + explode + ", " + value + ")" : text;
      case COOKIE -> "Parameters.cookie(" + name + ", " + text + ")";
      default -> throw new IllegalStateException(place + " is in the body");
    };
  }

  private boolean plainPath() {
    return style.equals("simple") && !view().collection();
  }

  private String queryAnnotation(String name) {
    if (view().type().isMap()) {
      return style.equals("deepObject") || explode ? "@QueryMap" : encoded("@Query", name);
    }
    boolean joined = view().type().isList() && !(explode && style.equals("form"));
    return joined ? encoded("@Query", name) : "@Query(" + name + ")";
  }

  private String queryExpression(String name, String value, String text) {
    if (view().type().isMap()) {
      return style.equals("deepObject")
          ? "Parameters.deepObject(" + name + ", " + value + ")"
          : "Parameters.members(" + value + ")";
    }
    if (view().type().isList()) {
      return explode && style.equals("form")
          ? "Parameters.texts(" + value + ")"
          : "Parameters.joined(\"" + style + "\", " + value + ")";
    }
    return text;
  }

  private static String encoded(String annotation, String name) {
    return annotation + "(value = " + name + ", encoded = true)";
  }
}
