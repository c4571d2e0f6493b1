package dev.inward.conformance.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds a module's public API against its text file, as C16 holds a contract. */
final class ApiCheck {

  private ApiCheck() {}

  /** Returns the text file for an API. */
  static String text(ApiModule module, ApiText api, Version version) {
    return "# " + module.artifact() + " " + version + "\n" + api;
  }

  static List<String> breaks(
      ApiModule module, String reviewed, ApiText now, String changelog, Version current) {
    Version released =
        Version.of(reviewed.lines().findFirst().orElseThrow().replaceFirst("^# \\S+ ", ""));
    Changelog lines = Changelog.of(changelog, current);
    Version least = released;
    List<String> breaks = new ArrayList<>();
    for (Difference difference : ApiComparison.of(ApiText.parse(reviewed), now)) {
      Version asked = released.after(difference.weight());
      least = least.compareTo(asked) < 0 ? asked : least;
      if (!isSpokenOf(difference, module, lines)) {
        breaks.add(
            "%s: %s asks for version %s, and for a line of CHANGELOG.md: - %s: `%s` …"
                .formatted(
                    module.file(),
                    difference,
                    asked,
                    module.subject(),
                    String.join(".", difference.names())));
      }
    }
    if (current.compareTo(least) < 0) {
      breaks.add(
          "%s: what has changed since %s asks for %s at least, and this is %s"
              .formatted(module.file(), released, least, current));
    }
    return breaks;
  }

  /** The type or the member is enough; an asynchronous twin comes with the other one. */
  private static boolean isSpokenOf(Difference difference, ApiModule module, Changelog lines) {
    return difference.names().stream()
        .flatMap(name -> Stream.of(name, name.replaceFirst("Async$", "")))
        .anyMatch(name -> lines.speaksOf(module.subject(), List.of(name)));
  }
}
