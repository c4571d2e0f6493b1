package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Makes the file of an enum: an open value class, and a catalogue where the values are codes. */
final class EnumFile {

  private static final Set<String> REASONS =
      Set.of(
          "AUTHENTICATION",
          "INSUFFICIENT_FUNDS",
          "NUMBER_UNAVAILABLE",
          "NUMBER_RESERVED",
          "DOCUMENTS_REQUIRED",
          "INVALID_REQUEST",
          "CAPACITY",
          "RATE_LIMITED",
          "VENDOR_FAULT",
          "OTHER");

  private final String name;
  private final Schema<?> schema;
  private final boolean integer;
  private final boolean wide;

  EnumFile(String name, Schema<?> schema) {
    this.name = name;
    this.schema = schema;
    this.integer = "integer".equals(schema.getType());
    this.wide = !"int32".equals(schema.getFormat());
  }

  /** What the template shows of the enum. */
  record EnumView(
      String javadoc,
      String name,
      boolean integer,
      boolean wide,
      boolean catalogue,
      List<ValueView> values) {

    boolean text() {
      return !integer;
    }

    String primitive() {
      return integer ? wide ? "long" : "int" : "String";
    }

    String boxed() {
      return wide ? "Long" : "Integer";
    }

    String reader() {
      return wide ? "int64" : "int32";
    }

    String constants() {
      return "List.of("
          + String.join(", ", values.stream().map(ValueView::constant).toList())
          + ")";
    }
  }

  /** What the template shows of one value. */
  record ValueView(
      String javadoc, String constant, String literal, boolean deprecated, String errorMapping) {

    String arguments() {
      return errorMapping.isEmpty() ? literal : literal + ", " + errorMapping;
    }
  }

  TypeFile file() {
    Extensions meanings = new Extensions(name, schema.getExtensions()).map("x-enum");
    List<String> wire =
        schema.getEnum().stream().filter(Objects::nonNull).map(Contract::text).toList();
    for (String value : meanings.textByName().keySet()) {
      if (!wire.contains(value)) {
        throw new ContractException(meanings.where(), value + " is no value of the enum");
      }
    }
    boolean catalogue = isCatalogue(schema);
    // The list of all constants has this name.
    Set<String> taken = new HashSet<>(Set.of("VALUES"));
    List<ValueView> values = new ArrayList<>();
    for (String value : wire) {
      values.add(value(value, meanings.map(value), catalogue, taken));
    }
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(schema.getDescription(), "The values of " + name))
            .html(
                "The vendor may add values: one that is not among the constants is kept as it came,"
                    + " and can be made with {@link #of}.");
    EnumView view = new EnumView(javadoc.comment(0), name, integer, wide, catalogue, values);
    return new TypeFile(name, "enum", view);
  }

  /** Whether the values of an enum are codes that say what became of a call. */
  static boolean isCatalogue(Schema<?> schema) {
    Extensions meanings = new Extensions("enum", schema.getExtensions()).map("x-enum");
    return meanings.textByName().keySet().stream()
        .anyMatch(value -> meanings.map(value).has("reason"));
  }

  private ValueView value(String value, Extensions meaning, boolean catalogue, Set<String> taken) {
    meaning.only(
        "name",
        "text",
        "description",
        "deprecated",
        "retired",
        "reason",
        "rules-out-purchase",
        "success",
        "x-evidence",
        "x-source");
    String given = meaning.text("name");
    if (given != null && !(SourceVersion.isIdentifier(given) && taken.add(given))) {
      throw new ContractException(
          meaning.where(), "no constant, or two, can be called " + given + " in Java");
    }
    String constant = given == null ? Names.unique(Names.constant(value), taken) : given;
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(meaning.text("description"), "The value " + value))
            .html(
                "On the wire: "
                    + (value.isBlank() ? '"' + value + '"' : Javadoc.code(value))
                    + ".");
    String reason = meaning.text("reason");
    if (reason != null) {
      javadoc.html(
          "Reason {@link Reason#"
              + reason
              + "}; "
              + (meaning.requiredFlag("rules-out-purchase")
                  ? "the call bought nothing."
                  : "whether the call bought something is unknown."));
    }
    Evidence.describe(javadoc, meaning);
    boolean deprecated = meaning.flag("deprecated") || meaning.flag("retired");
    if (deprecated) {
      javadoc.tag("@deprecated the vendor is taking it away, or has");
    }
    return new ValueView(
        javadoc.comment(2),
        constant,
        integer ? integerLiteral(value, meaning.where()) : Java.literal(value),
        deprecated,
        catalogue ? errorMapping(meaning, reason) : "");
  }

  private String integerLiteral(String value, String where) {
    try {
      return wide ? literal(Long.parseLong(value)) : String.valueOf(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw new ContractException(
          where, value + " is no integer of " + (wide ? "64" : "32") + " bits");
    }
  }

  private static String literal(long value) {
    return value == (int) value ? String.valueOf(value) : value + "L";
  }

  private static String errorMapping(Extensions meaning, @Nullable String reason) {
    if (reason == null) {
      meaning.requiredFlag("success");
      return "null";
    }
    return errorMapping(
        meaning.where(),
        reason,
        meaning.flag("rules-out-purchase"),
        Java.or(meaning.text("text"), meaning.requiredText("description")));
  }

  /** Returns the expression of a errorMapping. */
  static String errorMapping(String where, String reason, boolean rulesOut, String text) {
    if (!REASONS.contains(reason)) {
      throw new ContractException(where, "reason must be one of " + new TreeSet<>(REASONS));
    }
    return "ErrorMapping."
        + (rulesOut ? "nothingBought" : "outcomeUnknown")
        + "(Reason."
        + reason
        + ", "
        + Java.literal(text)
        + ")";
  }
}
