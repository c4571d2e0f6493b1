package dev.inward.conformance.release;

import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a contract rests on: samples, by their hashes in the manifest, facts, known gaps, and the
 * sandbox's script. No user calls it, so a change asks for no version; but it asks to be spoken of,
 * because nothing else would notice a piece of evidence that is put to another use.
 */
final class Evidence {

  /** The files, all of which are part of the baseline. */
  static final List<String> FILES =
      List.of("manifest.yaml", "facts.yaml", "differences.yaml", "coverage.yaml", "sandbox.yaml");

  /** By which a list's items are told apart; others by their place. */
  private static final List<String> NAMES = List.of("id", "name", "at");

  private final String file;
  private final Set<Difference> differences = new LinkedHashSet<>();

  private Evidence(String file) {
    this.file = file;
  }

  /** Returns how a file differs from the one of the last release. */
  static List<Difference> differences(String file, YamlNode before, YamlNode after) {
    Evidence evidence = new Evidence(file);
    evidence.compare("", "", Tree.of(before), Tree.of(after));
    return List.copyOf(evidence.differences);
  }

  private void compare(String at, String name, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    Map<String, @Nullable Object> was = parts(before);
    Map<String, @Nullable Object> is = parts(after);
    if (was.isEmpty() || is.isEmpty()) {
      differences.add(
          new Difference(
              at,
              name.isEmpty() ? List.of(file) : List.of(file, name),
              Weight.CORRECTION,
              "was " + Tree.shown(before) + " and is " + Tree.shown(after)));
      return;
    }
    Set<String> all = new LinkedHashSet<>(was.keySet());
    all.addAll(is.keySet());
    for (String part : all) {
      boolean isNumber = part.matches("\\d+");
      compare(at + "/" + part, isNumber ? name : part, was.get(part), is.get(part));
    }
  }

  private static Map<String, @Nullable Object> parts(@Nullable Object value) {
    if (!(value instanceof List<?> items)) {
      return Tree.members(value);
    }
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Object item : items) {
      String name = nameOf(item);
      boolean isOwn = name != null && !names.contains(name);
      names.add(isOwn ? name : String.valueOf(names.size()));
      parts.put(names.get(names.size() - 1), item);
    }
    return parts;
  }

  private static @Nullable String nameOf(@Nullable Object item) {
    return NAMES.stream()
        .map(name -> Tree.members(item).get(name))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse(null);
  }
}
