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

  /** Refuses what cannot be written where it stands. */
  void check() {
    if (place == Place.JSON || place == Place.BODY) {
      return;
    }
    JavaType type = view().type();
    JavaType written = view().collection() ? type.elements() : type;
    if (written.isModel() || written.isList() || written.isMap()) {
      String where = property.extensions().where();
      throw new ContractException(where, "an object or a list of lists cannot be written here");
    }
  }

  /** Whether Retrofit is told about it as a parameter of its own; cookies share a header. */
  boolean isPassed() {
    return switch (place) {
      case PATH, QUERY, HEADER -> true;
      default -> false;
    };
  }

  /** How Retrofit is told about it. */
  String annotation() {
    String name = view().wireLiteral();
    return switch (place) {
      case PATH -> {
        String placeholder = Java.literal(Routes.placeholder(view().wire()));
        yield plainPath() ? "@Path(" + placeholder + ")" : encoded("@Path", placeholder);
      }
      case QUERY -> queryAnnotation(name);
      case HEADER -> "@Header(" + name + ")";
      default -> throw new IllegalStateException(place + " is not passed");
    };
  }

  /** The type of the parameter of the Retrofit method. */
  String retrofitType() {
    String nullable = view().required() ? "" : "@Nullable ";
    if (isQueryMap()) {
      return "Map<String, String>";
    }
    if (place != Place.PATH && view().collection() && !isRepeated()) {
      return "@Nullable String";
    }
    if (isRepeated()) {
      return "@Nullable List<String>";
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
      case COOKIE -> "Parameters.cookie(" + name + ", " + cookieText(value, text) + ")";
      default -> throw new IllegalStateException(place + " is in the body");
    };
  }

  private String cookieText(String value, String text) {
    return view().collection() ? "Parameters.simple(false, " + value + ")" : text;
  }

  private boolean plainPath() {
    return style.equals("simple") && !view().collection();
  }

  private boolean isQueryMap() {
    return place == Place.QUERY && view().type().isMap() && (explode || style.equals("deepObject"));
  }

  private boolean isRepeated() {
    return place == Place.QUERY && view().type().isList() && explode && style.equals("form");
  }

  private String queryAnnotation(String name) {
    if (isQueryMap()) {
      return "@QueryMap";
    }
    boolean joined = view().collection() && !isRepeated();
    return joined ? encoded("@Query", name) : "@Query(" + name + ")";
  }

  private String queryExpression(String name, String value, String text) {
    if (isQueryMap()) {
      return style.equals("deepObject")
          ? "Parameters.deepObject(" + name + ", " + value + ")"
          : "Parameters.members(" + value + ")";
    }
    if (isRepeated()) {
      return "Parameters.texts(" + value + ")";
    }
    return view().collection() ? "Parameters.joined(\"" + style + "\", " + value + ")" : text;
  }

  private static String encoded(String annotation, String name) {
    return annotation + "(value = " + name + ", encoded = true)";
  }
}
