package dev.inward.conformance.report;

import dev.inward.contract.manifest.YamlNode;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page says first. */
final class Summary {

  private final List<Dossier> vendors;
  private final @Nullable Kills kills;

  Summary(List<Dossier> vendors, @Nullable Kills kills) {
    this.vendors = vendors;
    this.kills = kills;
  }

  Html section() {
    Html cards = Html.of("div").css("cards");
    vendors.forEach(vendor -> cards.add(card(vendor)));
    return Html.of(
            "section",
            Html.of("h2", "Summary"),
            Html.of(
                    "p",
                    Html.of("strong", "Nobody here has called a vendor’s live server."),
                    " Where this page says “agrees”, it means: with the documents that it names, as"
                        + " they were on their dates.")
                .css("note"),
            tiles(),
            cards,
            Bar.legend())
        .with("id", "summary");
  }

  private Html tiles() {
    int things = sum(Dossier::targets);
    int reached = sum(Dossier::reached);
    Html tiles =
        Html.of(
            "dl",
            tile("elements", things, "elements of the contracts"),
            tile("reached", reached, "of them reached by a sample"),
            tile("listed", sum(Dossier::listed), "not reached, with the reason given"),
            tile("unexplained", sum(Dossier::unexplained), "not reached, with no reason"),
            tile("samples", sum(vendor -> vendor.samples().size()), "samples, as raw bytes"),
            tile(
                "documents",
                sum(vendor -> vendor.samples("document")),
                "of them cut from documents"));
    if (kills == null) {
      tiles.add(
          tile("mutants", "–", "mutants: the mutation gate was not run for this page").css("wide"));
    } else {
      tiles.add(
          tile("checks", kills.checks().size(), "checks hold the chain together"),
          tile(
              "mutants",
              kills.seen() + " of " + kills.mutants().size(),
              "mistakes made on purpose are seen, %d by the check meant for them"
                  .formatted(kills.seenAsNamed())));
    }
    return tiles.css("tiles");
  }

  private int sum(ToIntFunction<Dossier> figure) {
    return vendors.stream().mapToInt(figure).sum();
  }

  private static Html tile(String id, Object figure, String words) {
    return Html.of("div", Html.of("dt", words), Html.of("dd", figure).with("id", "figure-" + id));
  }

  private static Html card(Dossier vendor) {
    String id = "figure-" + vendor.vendor() + "-";
    return Html.of(
            "article",
            Html.of("h3", Html.of("a", vendor.name()).with("href", "#" + vendor.vendor())),
            Html.of("p", "Agrees with ", agreement(vendor), "."),
            Bar.of(vendor.reached(), 0, vendor.listed(), vendor.unexplained()),
            Html.of(
                "dl",
                line("Operations", id + "operations", vendor.coverage().operations().size()),
                line(
                    "Elements reached",
                    id + "reached",
                    vendor.reached() + " of " + vendor.targets()),
                line("Listed with a reason", id + "listed", vendor.listed()),
                line("Without a reason", id + "unexplained", vendor.unexplained()),
                line("Reached by the sandbox only", id + "sandbox", vendor.bySandboxOnly()),
                line("Recorded interactions", id + "interactions", vendor.interactions()),
                line(
                    "Samples: documents’, ours",
                    id + "samples",
                    vendor.samples("document") + ", " + vendor.samples("authored")),
                line(
                    "Evidence: documented, sample, assumed",
                    id + "evidence",
                    vendor.evidence("documented")
                        + ", "
                        + vendor.evidence("sample")
                        + ", "
                        + vendor.evidence("assumed"))))
        .css("card");
  }

  private static Html line(String words, String id, Object figure) {
    return Html.of("div", Html.of("dt", words), Html.of("dd", figure).with("id", id));
  }

  /** Names the documents with their dates, as far as they have any. */
  static String agreement(Dossier vendor) {
    return vendor.documents().stream()
        .map(document -> "the document “%s” %s".formatted(document.text("title"), dated(document)))
        .collect(Collectors.joining(" and "));
  }

  static String dated(YamlNode document) {
    String date = document.textOrNull("date");
    return date == null ? "(undated)" : "of " + date;
  }
}
