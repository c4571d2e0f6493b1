package dev.inward.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks, and the changes by which each is seen to be awake. */
final class ChainSection {

  private final @Nullable Kills kills;

  ChainSection(@Nullable Kills kills) {
    this.kills = kills;
  }

  Html section() {
    Html section = Html.of("section", Html.of("h2", "Checks and mutants")).with("id", "chain");
    if (kills == null) {
      return section.add(
          Html.of(
                  "p",
                  Html.of("strong", "The mutation gate was not run for this page."),
                  " It makes mistakes on purpose in contracts, samples, clients, pacts and sandbox,"
                      + " and asks that the checks see them. Without it, nothing here says that the"
                      + " checks are awake.")
              .css("note"));
    }
    return section.add(
        Html.of(
            "p",
            "A check that sees nothing proves nothing. So each mutant below is one mistake, made on"
                + " purpose in contract, sample, client, pact or sandbox: the build fails if no check"
                + " sees it."),
        Html.of("h3", "Checks"),
        checks(kills),
        Html.of("h3", "Kill matrix"),
        matrix(kills),
        Html.of("h3", "What no check can see"),
        Html.of(
            "p",
            "Any other change of contract, XSD, manifest, sample, fact or script is held against the"
                + " last release, place by place. Not seen is whether a document says what both"
                + " transcripts say it does, as the documents are not ours to publish; words of"
                + " descriptions and of Javadoc; and of templates and code what neither a sample nor"
                + " a test needs."));
  }

  private static Html checks(Kills kills) {
    List<Html> rows = new ArrayList<>();
    for (Kills.Check check : kills.checks()) {
      long named =
          kills.mutants().stream().filter(mutant -> mutant.named().equals(check.id())).count();
      long seen =
          kills.mutants().stream().filter(mutant -> mutant.killedBy().contains(check.id())).count();
      rows.add(
          Tables.row(
              check.id(),
              check.holds(),
              Tables.cell(named, "number"),
              Tables.cell(seen, "number")));
    }
    return Tables.table(
        "checks",
        "What each check holds together",
        List.of("Check", "Holds", "Mutants named", "Mutants seen"),
        rows);
  }

  private static Html matrix(Kills kills) {
    List<String> columns = new ArrayList<>(List.of("Mutant", "Seen"));
    kills.checks().forEach(check -> columns.add(check.id()));
    Map<String, List<Html>> groups = new LinkedHashMap<>();
    for (Kills.Mutant mutant : kills.mutants()) {
      groups
          .computeIfAbsent(mutant.kind(), kind -> new ArrayList<>())
          .add(row(mutant, kills.checks()));
    }
    List<Html> bodies = new ArrayList<>();
    groups.forEach((kind, rows) -> bodies.add(Tables.group(kind, columns.size(), rows)));
    return Tables.table(
        "kills",
        "Mutants and the checks that see them: ● the check meant for it, ○ another one",
        columns,
        bodies);
  }

  private static Html row(Kills.Mutant mutant, List<Kills.Check> checks) {
    Html row =
        Tables.row(
            Html.of("span", mutant.change() + " ", Html.of("span", mutant.vendor()).css("tag")),
            mutant.isSeenAsNamed()
                ? "yes"
                : mutant.isSeen() ? "by another check" : Html.of("strong", "by none"));
    for (Kills.Check check : checks) {
      boolean sees = mutant.killedBy().contains(check.id());
      boolean named = mutant.named().equals(check.id());
      row.add(Tables.cell(sees ? (named ? "●" : "○") : named ? "missed" : "", "mark"));
    }
    return row;
  }
}
