package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model or a request object, as the templates show it. */
record ModelView(
    String javadoc,
    String name,
    String interfaces,
    List<FieldView> fields,
    @Nullable JavaType additional,
    List<String> constants,
    List<String> checks,
    boolean result,
    boolean request,
    boolean webhook,
    @Nullable Shortfall shortfall,
    List<FieldView> together) {

  /** A success may be smaller than what was asked for. */
  record Shortfall(String list, String requested, String description) {}

  boolean open() {
    return additional != null;
  }

  String additionalValue() {
    return additional == null ? "" : additional.inMap();
  }

  String additionalReader() {
    return additional == null || additional.kind() == JavaType.Kind.ANY
        ? ""
        : ", " + additional.jsonReader();
  }

  String additionalWriter() {
    return additional == null ? "" : additional.jsonWriter();
  }

  /** Whether it has a body that may be left out as a whole. */
  boolean hasOptionalBody() {
    return !together.isEmpty();
  }

  /** The expression that holds if the body is not left out. */
  String bodyTest() {
    return bodyTest(together, open());
  }

  /** The expression that holds if one of a body's members is set. */
  static String bodyTest(List<FieldView> body, boolean open) {
    List<String> tests = new ArrayList<>(body.stream().map(f -> f.name() + " != null").toList());
    if (open) {
      tests.add("!additionalProperties.isEmpty()");
    }
    return String.join(" || ", tests);
  }

  boolean checked() {
    return !checks.isEmpty();
  }

  /** Whether it has nothing to hold. */
  boolean stateless() {
    return fields.isEmpty() && !open() && !result && shortfall == null;
  }

  /** Whether it is made of a response, and not by the caller alone. */
  boolean received() {
    return !request;
  }

  boolean hasEquality() {
    return !equality().isEmpty();
  }

  /** The expressions that {@code toString} shows. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (FieldView field : fields) {
      String name = field.name();
      shown.add(
          field.sensitive()
              ? Java.literal(name + "=***")
              : Java.literal(name + "=") + " + " + name);
    }
    if (open()) {
      shown.add("\"others=\" + additionalProperties.keySet()");
    }
    return shown;
  }

  List<String> equality() {
    List<String> names = new ArrayList<>(fields.stream().map(FieldView::name).toList());
    if (open()) {
      names.add("additionalProperties");
    }
    return names;
  }

  String hash() {
    return "Objects.hash(" + String.join(", ", equality()) + ")";
  }

  String wireNames() {
    return "JsonReader.Options.of("
        + String.join(", ", fields.stream().map(FieldView::wireLiteral).toList())
        + ")";
  }

  List<IndexedField> indexed() {
    return IntStream.range(0, fields.size())
        .mapToObj(i -> new IndexedField(i, fields.get(i)))
        .toList();
  }

  record IndexedField(int index, FieldView field) {}
}
