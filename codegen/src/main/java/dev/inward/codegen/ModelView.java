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
    @Nullable Shortfall shortfall) {

  /** A success may be smaller than what was asked for. */
  record Shortfall(String list, String requested, String description) {}

  boolean open() {
    return additional != null;
  }

  String additionalValue() {
    return additional == null ? "" : additional.inMap();
  }

  String additionalReader() {
    return additional == null ? "" : additional.readJson("reader", "\"a member\"");
  }

  String additionalWriter() {
    return additional == null ? "" : additional.jsonWriter();
  }

  boolean checked() {
    return !checks.isEmpty();
  }

  boolean optionalFields() {
    return fields.stream().anyMatch(FieldView::optional);
  }

  /** Whether it is made of an answer, and not by the caller alone. */
  boolean received() {
    return !request;
  }

  boolean hasEquality() {
    return !equality().isEmpty();
  }

  /** What {@code toString} shows, each the rest of a string literal and what is added to it. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    String separator = "";
    for (FieldView field : fields) {
      shown.add(
          separator + field.name() + (field.sensitive() ? "=***\"" : "=\" + " + field.name()));
      separator = ", ";
    }
    if (open()) {
      shown.add(separator + "others=\" + additionalProperties.keySet()");
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
    return Java.wrapped("Objects.hash(", equality(), ")", 11);
  }

  String wireNames() {
    return Java.wrapped(
        "JsonReader.Options.of(", fields.stream().map(FieldView::wireLiteral).toList(), ");", 6);
  }

  List<IndexedField> indexed() {
    return IntStream.range(0, fields.size())
        .mapToObj(i -> new IndexedField(i, fields.get(i)))
        .toList();
  }

  record IndexedField(int index, FieldView field) {}
}
