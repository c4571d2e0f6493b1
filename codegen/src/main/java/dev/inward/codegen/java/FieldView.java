package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.ValueType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field, as the templates show it. */
final class FieldView {

  private final FieldModel field;
  private final TypeCode type;
  private final Imports in;

  FieldView(FieldModel field, Imports in) {
    this.field = field;
    this.type = new TypeCode(field.type(), in);
    this.in = in;
  }

  String name() {
    return field.name();
  }

  String wire() {
    return field.wire();
  }

  String wireLiteral() {
    return Literals.of(field.wire());
  }

  String nameLiteral() {
    return Literals.of(field.name());
  }

  String declaration() {
    return type.declaration();
  }

  boolean required() {
    return field.required();
  }

  boolean optional() {
    return !field.required();
  }

  boolean nonEmpty() {
    return field.nonEmpty();
  }

  boolean nullable() {
    return field.presence() == FieldModel.Presence.NULLABLE;
  }

  /** Returns whether it is written only if it has a value. */
  boolean omitted() {
    return field.presence() == FieldModel.Presence.OPTIONAL;
  }

  /** Returns whether null and absence are different things. */
  boolean cleared() {
    return field.presence() == FieldModel.Presence.CLEARED;
  }

  /** The accessor that tells null from an absent value, as the template shows it. */
  record Given(String accessor, String description) {}

  @Nullable Given given() {
    String accessor = field.given();
    return accessor == null
        ? null
        : new Given(
            accessor,
            new Javadoc()
                .html("{@return whether {@link #" + name() + "} was given, if only as null}")
                .comment(2));
  }

  boolean sensitive() {
    return field.sensitive();
  }

  /** Returns the annotation of an experimental member, or null. */
  @Nullable String experimental() {
    String reason = field.documentation().experimental();
    return reason == null ? null : in.type("Experimental") + "(" + Literals.joined(reason) + ")";
  }

  boolean deprecated() {
    return field.documentation().deprecated();
  }

  /** Returns whether the caller decides how deeply its value is nested. */
  boolean free() {
    return type.free();
  }

  boolean list() {
    return field.type().isList();
  }

  boolean map() {
    return field.type().isMap();
  }

  boolean collection() {
    return field.type().isCollection();
  }

  /** Returns the Javadoc of the accessor. */
  String description() {
    String absent = list() || map() ? "; empty if it is absent" : ", or null if it is absent";
    return deprecation(javadoc().tag("@return the value" + (required() ? "" : absent))).comment(2);
  }

  /** Returns the Javadoc of the builder's method. */
  String setterDescription() {
    Javadoc javadoc =
        javadoc()
            .tag("@param " + name() + " the value" + (required() ? "" : ", or null for none"))
            .tag("@return this builder");
    return deprecation(javadoc).comment(4);
  }

  private Javadoc javadoc() {
    String text = field.documentation().text();
    Javadoc javadoc = new Javadoc();
    if (text == null || text.isBlank()) {
      javadoc.html("The value of " + Javadoc.code(wire()) + ".");
    } else {
      javadoc.text(text);
    }
    if (isScalar(field.type())) {
      javadoc.html(
          "It may be a string or a number: {@link "
              + in.type("Scalar")
              + "#toString()} returns the characters that are sent, and {@link Scalar#of} takes"
              + " either.");
    }
    String vendorDefault = field.defaults().vendor();
    if (vendorDefault != null) {
      javadoc.html("The vendor's default is " + Javadoc.code(vendorDefault) + ".");
    }
    javadoc.experimental(field.documentation().experimental());
    return javadoc.evidence(field.documentation().evidence());
  }

  private Javadoc deprecation(Javadoc javadoc) {
    return deprecated() ? javadoc.tag("@deprecated the vendor no longer offers it") : javadoc;
  }

  private static boolean isScalar(ValueType type) {
    return type.isCollection() ? isScalar(type.elements()) : type.kind() == ValueType.Kind.SCALAR;
  }

  /** The accessor that divides a field by 100, as the template shows it. */
  record Hundredths(String accessor, String description, String returned, String value) {}

  @Nullable Hundredths hundredths() {
    String accessor = field.hundredths();
    if (accessor == null) {
      return null;
    }
    String decimal = in.type("BigDecimal");
    String exact =
        switch (field.type().kind()) {
          case INT32, INT64 -> decimal + ".valueOf(" + name() + ")";
          default -> name();
        };
    String divided = exact + ".movePointLeft(2)";
    return new Hundredths(
        accessor,
        new Javadoc()
            .html(
                "{@return {@link #"
                    + name()
                    + "} divided by 100, exactly"
                    + (required() ? "" : ", or null if it is absent")
                    + "}")
            .evidence(field.documentation().evidence())
            .comment(2),
        required() ? decimal : nullableAnnotation() + decimal,
        required() ? divided : name() + " == null ? null : " + divided);
  }

  /** The builder's method that leaves a field out expressly, as the template shows it. */
  record Without(String method, String description) {}

  @Nullable Without without() {
    String consequence = field.without();
    return consequence == null
        ? null
        : new Without(
            without(name()),
            new Javadoc()
                .text("Leaves " + name() + " out: " + consequence)
                .tag("@return this builder")
                .comment(4));
  }

  /**
   * Returns the statement that remembers that a member was there, or that a null leaves the field
   * out expressly, or null.
   */
  @Nullable String stated() {
    if (field.given() != null) {
      return "builder." + field.given() + " = true";
    }
    return field.without() == null
        ? null
        : String.format(
            Locale.ROOT, "builder.%2$s = builder.%1$s == null", name(), without(name()));
  }

  /** Returns the name of the builder's method that leaves a field out expressly. */
  static String without(String name) {
    return "without" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the type of the field of the model. */
  String stored() {
    return (field.required() ? "" : nullableAnnotation()) + type.declaration();
  }

  /** Returns the type of the accessor: a list or map that is absent is empty. */
  String returned() {
    return (field.required() || collection() ? "" : nullableAnnotation()) + type.declaration();
  }

  private String nullableAnnotation() {
    return "@" + in.type("Nullable") + " ";
  }

  /** Returns the expression that copies the builder's value. */
  String copied() {
    String held = "builder." + name();
    String value =
        field.required()
            ? in.type("Validation") + ".required(" + nameLiteral() + ", " + held + ")"
            : held;
    String copy =
        switch (field.type().kind()) {
          case LIST ->
              in.type("Validation")
                  + (field.type().nulls()
                      ? ".listWithNulls(" + value + ")"
                      : ".list(" + nameLiteral() + ", " + value + ")");
          case MAP ->
              in.type("Collections")
                  + ".unmodifiableMap(new "
                  + in.type("LinkedHashMap")
                  + "<>("
                  + value
                  + "))";
          default -> value;
        };
    return collection() && !field.required() ? held + " == null ? null : " + copy : copy;
  }

  /** Returns the value that a builder starts with, or null. */
  @Nullable String initial() {
    String value = field.defaults().initial();
    if (value == null) {
      return null;
    }
    String name = field.type().name();
    return switch (field.type().kind()) {
      case ENUM_TEXT -> name + ".of(" + Literals.of(value) + ")";
      case ENUM_INTEGER -> name + ".of(" + value + ")";
      case INT32, BOOLEAN -> value;
      case INT64 -> value + "L";
      case DECIMAL, DECIMAL_TEXT -> "new " + in.type("BigDecimal") + "(" + Literals.of(value) + ")";
      default -> Literals.of(value);
    };
  }

  /**
   * Returns the statement that reads the field from JSON.
   *
   * @param additional the type of the additional properties beside it, or null
   */
  String readJson(@Nullable ValueType additional) {
    String kept = ValueType.ANY.equals(additional) ? "builder.additionalProperties" : "null";
    String held = "builder." + name();
    boolean waits = field.canWait(additional);
    if (field.decides() && !waits) {
      String read = type.decidingReader("reader", once(), wireLiteral());
      return held
          + " = "
          + (field.orAbsent()
              ? in.type("JsonInput") + ".require(" + read + ", " + wireLiteral() + ")"
              : read);
    }
    return String.format(
        Locale.ROOT,
        "%s = %s.%s(reader, %s, %s, %s, %s)",
        held,
        in.type("LenientJson"),
        field.decides() ? "once" : "member",
        field.decides() ? "seen" : held,
        wireLiteral(),
        kept,
        field.decides() ? type.waitingReader() : type.lenientReader());
  }

  /** Returns the statement that reads the field of a request from JSON; no value may get lost. */
  String readExactly() {
    return "builder." + name() + " = " + type.readJson("reader", once(), wireLiteral());
  }

  private String once() {
    return in.type("JsonInput") + ".once(seen, " + wireLiteral() + ")";
  }

  /** Returns whether its value in a response decides an outcome. */
  boolean decides() {
    return field.decides();
  }

  /** Returns the test that it has no value, in the builder. */
  String absent() {
    String none = name() + " == null";
    return nonEmpty() ? none + " || " + name() + ".isBlank()" : none;
  }

  /** Returns the expression that is compared: decimals are equal if their numbers are. */
  String compared(String value) {
    return switch (field.type().kind()) {
      case DECIMAL, DECIMAL_TEXT -> in.type("Scalars") + ".normalized(" + value + ")";
      default -> value;
    };
  }

  String writeJson() {
    return type.writeJson("writer", "value." + name());
  }

  /** Returns the field in a text of all fields. */
  String shown() {
    return sensitive() ? Literals.of(name() + "=***") : Literals.of(name() + "=") + " + " + name();
  }
}
