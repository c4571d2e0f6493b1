package dev.inward.conformance.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the changelog says of a version. An entry speaks of a change if it begins with the vendor or
 * the module and a colon, and has the names of what is changed in backticks: {@code - Crazytel:
 * `PurchaseRequest.cost_centre` is new.}
 */
final class Changelog {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s.#/,=:()]+");
  private static final Pattern BETWEEN_SUBJECTS = Pattern.compile("\\s*(?:,|\\band\\b)\\s*");

  private final List<Entry> entries;

  private Changelog(List<Entry> entries) {
    this.entries = entries;
  }

  private record Entry(List<String> subjects, Set<String> names) {}

  /** Reads the section of a version. */
  static Changelog of(String text, Version version) {
    List<StringBuilder> items = new ArrayList<>();
    boolean inSection = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        inSection = (line + " ").startsWith("## " + version.number() + " ");
      } else if (inSection && line.startsWith("- ")) {
        items.add(new StringBuilder(line.substring(2)));
      } else if (inSection && line.startsWith("  ") && !items.isEmpty()) {
        items.get(items.size() - 1).append(' ').append(line.strip());
      }
    }
    return new Changelog(items.stream().map(item -> entry(item.toString())).toList());
  }

  private static Entry entry(String item) {
    int colon = Math.max(0, item.indexOf(':'));
    List<String> subjects =
        Arrays.asList(
            BETWEEN_SUBJECTS.split(
                item.substring(0, colon).replace("`", "").toLowerCase(Locale.ROOT)));
    Set<String> names = new HashSet<>();
    Matcher quoted = QUOTED.matcher(item.substring(colon));
    while (quoted.find()) {
      names.add(quoted.group(1));
      names.addAll(Arrays.asList(BETWEEN_NAMES.split(quoted.group(1))));
    }
    return new Entry(subjects, names);
  }

  /** Returns whether an entry for a vendor or module has all these names. */
  boolean speaksOf(String subject, List<String> names) {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.subjects().contains(subject.toLowerCase(Locale.ROOT))
                    && entry.names().containsAll(names));
  }
}
