package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a parameter may have. */
record Values(Fact parameter, Argument argument, Findings findings) {

  void compare() {
    List<String> allowed = argument.schema().enumValues();
    SpecPointer place = argument.schema().layerWith("enum");
    SpecPointer where = place == null ? argument.place() : place;
    List<String> listed = new ArrayList<>(parameter.texts("default"));
    for (Fact value : parameter.parts("values")) {
      listed.add(value.name());
      if (!allowed.contains(value.name())) {
        findings.differ(
            FactKind.VALUES,
            value,
            where,
            "the contract does not allow " + value.name() + " " + value.texts("label"));
      } else {
        deprecated(value);
      }
    }
    for (String value : allowed) {
      SpecPointer entry = argument.schema().enumEntry(value);
      if (listed.contains(value)) {
        if (entry != null) {
          findings.states(parameter, entry);
        }
      } else if (!isFromElsewhere(entry)) {
        findings.differ(
            FactKind.VALUES,
            parameter.about("values/" + value),
            where,
            "the contract allows " + value + ", which the document does not list");
      }
    }
  }

  /** Values may be assumed for a parameter that has none in the document, and not for another. */
  private boolean isFromElsewhere(@Nullable SpecPointer entry) {
    if (!parameter.node().has("values") && Provenance.of(argument.place()).isAssumed()) {
      return true;
    }
    return entry != null && (!Provenance.of(entry).isTheDocuments() || findings.isPrinted(entry));
  }

  private void deprecated(Fact value) {
    SpecPointer entry = argument.schema().enumEntry(value.name());
    if (entry == null) {
      return;
    }
    boolean printed = value.node().has("status");
    boolean given = "true".equals(entry.node().textOrNull("deprecated"));
    if (printed != given) {
      findings.differ(
          FactKind.DEPRECATED,
          value.about("status"),
          entry,
          printed
              ? "the document calls the value " + value.node().text("status")
              : "the document does not call the value deprecated or retired");
    }
  }
}
