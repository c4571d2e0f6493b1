package dev.inward.conformance.report;

import dev.inward.conformance.coverage.Cell;
import dev.inward.conformance.coverage.Operation;
import dev.inward.conformance.coverage.Unreached;
import dev.inward.conformance.coverage.Via;
import dev.inward.conformance.coverage.Witness;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One vendor: documents, evidence, operations, what is not reached, samples. */
final class VendorSection {

  private static final int FEW = 3;
  private static final List<String> MARKS = List.of("documented", "sample", "assumed");

  private final Dossier vendor;

  VendorSection(Dossier vendor) {
    this.vendor = vendor;
  }

  Html section() {
    Html section =
        Html.of(
                "section",
                Html.of("h2", vendor.title()),
                Html.of("h3", "Documents"),
                documents(),
                Html.of("h3", "Evidence"),
                evidence(),
                Html.of("h3", "Operations"))
            .with("id", vendor.vendor());
    vendor.coverage().operations().forEach(operation -> section.add(operation(operation)));
    return section.add(
        Html.of("h3", "What no sample reaches"),
        unreached(),
        Html.of("h3", "Where document and contract differ"),
        differences(),
        Html.of("h3", "Samples"),
        samples());
  }

  private Html documents() {
    Html list = Html.of("ul");
    for (YamlNode document : vendor.documents()) {
      list.add(
          Html.of(
              "li",
              Html.of("cite", document.text("title")),
              " " + Summary.dated(document) + ", SHA-256 of the text that we read: ",
              Html.of("code", document.text("sha256")).css("hash")));
    }
    return list;
  }

  private Html evidence() {
    List<Html> rows = new ArrayList<>();
    vendor
        .evidence()
        .forEach(
            (kind, counts) -> {
              Html row = Tables.row(kind.words());
              MARKS.forEach(mark -> row.add(Tables.cell(counts.getOrDefault(mark, 0), "number")));
              rows.add(row);
            });
    return Tables.table(
        vendor.vendor() + "-evidence",
        vendor.name() + ": where the contract says that its elements are from",
        List.of("Elements", "Documented", "Sample", "Assumed"),
        rows);
  }

  private Html operation(Operation operation) {
    Map<Dossier.State, Integer> states = vendor.states(operation);
    int here = states.getOrDefault(Dossier.State.HERE, 0);
    int elsewhere = states.getOrDefault(Dossier.State.ELSEWHERE, 0);
    int listed = states.getOrDefault(Dossier.State.LISTED, 0);
    int unexplained = states.getOrDefault(Dossier.State.UNEXPLAINED, 0);
    String counts =
        "%d of %d reached here (%d %%, floor %d %%), %d elsewhere, %d listed"
            .formatted(
                here,
                operation.cells().size(),
                vendor.coverage().percent(operation),
                vendor.floor(operation),
                elsewhere,
                listed);
    if (unexplained > 0) {
      counts += ", %d without a reason".formatted(unexplained);
    }
    String called =
        operation.isWebhook()
            ? "by the vendor"
            : operation.spendsMoney() ? "spends money" : "reads";
    return Html.of(
            "details",
            Html.of(
                "summary",
                Html.of(
                    "span",
                    Html.of("strong", operation.id()),
                    " ",
                    Html.of("span", called).css("tag")),
                Html.of("span", counts).css("counts"),
                Bar.of(here, elsewhere, listed, unexplained)),
            Html.of("p", operation.summary()),
            Html.of("p", Html.of("code", operation.method() + " " + operation.path())),
            matrix(operation))
        .css("operation");
  }

  private Html matrix(Operation operation) {
    Map<String, List<Html>> groups = new LinkedHashMap<>();
    for (Cell cell : operation.cells()) {
      groups.computeIfAbsent(cell.where(), where -> new ArrayList<>()).add(row(cell));
    }
    List<Html> bodies = new ArrayList<>();
    groups.forEach((where, rows) -> bodies.add(Tables.group(where, 4, rows)));
    return Tables.table(
        vendor.vendor() + "-" + operation.id(),
        "What " + operation.id() + " uses, and what reaches it",
        List.of("What", "Kind", "Evidence", "Reached by"),
        bodies);
  }

  private Html row(Cell cell) {
    String name = cell.target().name();
    Html what =
        cell.path().isEmpty() ? Html.of("span", cell.where()) : Html.of("code", cell.path());
    return Tables.row(
        name.isEmpty() ? what : Html.of("span", what, " = ", Html.of("code", name)),
        cell.target().kind().word(),
        cell.evidence() == null ? "" : cell.evidence(),
        reach(cell));
  }

  private Object reach(Cell cell) {
    return switch (vendor.state(cell)) {
      case HERE -> witnesses(vendor.witnesses(cell));
      case ELSEWHERE -> "not here, but elsewhere";
      case LISTED -> "not reached, listed below";
      case UNEXPLAINED -> "not reached, no reason given";
    };
  }

  private static Object witnesses(Set<Witness> witnesses) {
    if (witnesses.size() <= FEW) {
      return named(witnesses);
    }
    Map<Via, Long> counts =
        witnesses.stream().collect(Collectors.groupingBy(Witness::via, Collectors.counting()));
    String summary =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(count -> count.getKey().counted(count.getValue()))
            .collect(Collectors.joining(", "));
    return Html.of("details", Html.of("summary", summary), named(witnesses));
  }

  private static Html named(Set<Witness> witnesses) {
    Html list = Html.of("ul");
    witnesses.forEach(
        witness ->
            list.add(Html.of("li", witness.via().word() + " ", Html.of("code", witness.name()))));
    return list;
  }

  private Html unreached() {
    Map<String, List<Unreached>> reasons = vendor.reasons();
    if (reasons.isEmpty()) {
      return Html.of("p", "Nothing is listed.");
    }
    Html list = Html.of("ul").css("reasons");
    reasons.forEach(
        (why, entries) -> {
          Html places = Html.of("p");
          entries.stream()
              .collect(
                  Collectors.groupingBy(
                      Unreached::at,
                      LinkedHashMap::new,
                      Collectors.mapping(Unreached::name, Collectors.joining(", "))))
              .forEach((at, names) -> places.add(place(at, names)));
          list.add(Html.of("li", places, Html.of("p", why)));
        });
    return list;
  }

  /** The document is not followed there, with the reason; everywhere else it is. */
  private Html differences() {
    if (vendor.differences().isEmpty()) {
      return Html.of("p", "Nowhere.");
    }
    Html list = Html.of("ul").css("reasons");
    for (YamlNode difference : vendor.differences()) {
      Html at = Html.of("span", Html.of("code", difference.text("at"))).css("place");
      list.add(Html.of("li", Html.of("p", at), Html.of("p", difference.text("why"))));
    }
    return list;
  }

  /** Names a place by its schema, or by the operation that has it. */
  private Html place(String at, String names) {
    Html words =
        at.startsWith("#/paths/")
            ? Html.of("span", vendor.use(at))
            : Html.of("code", at.replace("#/components/", "").replace("/properties/", "/"));
    return Html.of("span", words, names.isEmpty() ? "" : ": " + names).css("place");
  }

  private Html samples() {
    List<Html> rows = new ArrayList<>();
    for (YamlNode sample : vendor.samples()) {
      rows.add(
          Tables.row(
              Html.of("code", sample.text("id")),
              sample.text("role"),
              Tables.cell(origin(sample), "prose"),
              String.join(", ", sample.texts("operation")),
              sample.text("media-type"),
              Html.of("code", sample.text("sha256")).css("hash")));
    }
    return Html.of(
        "details",
        Html.of(
            "summary",
            "%d samples: %d cut from documents, %d written by us"
                .formatted(rows.size(), vendor.samples("document"), vendor.samples("authored"))),
        Tables.table(
            vendor.vendor() + "-samples",
            vendor.name() + ": samples, and where each is from",
            List.of("Sample", "Role", "From", "Operations", "Media type", "SHA-256"),
            rows));
  }

  private Object origin(YamlNode sample) {
    if (!sample.text("origin").equals("document")) {
      return Html.of("span", Html.of("span", "ours").css("tag"), " " + sample.text("why"));
    }
    YamlNode document =
        vendor.documents().stream()
            .filter(one -> one.text("id").equals(sample.text("document")))
            .findFirst()
            .orElseThrow();
    Html from =
        Html.of(
            "span",
            Html.of("span", "document").css("tag"),
            " ",
            Html.of("cite", document.text("title")),
            " %s, section “%s”".formatted(Summary.dated(document), sample.text("section")));
    return sample.has("correction")
        ? from.add(". Corrected: " + sample.node("correction").text("why"))
        : from;
  }
}
