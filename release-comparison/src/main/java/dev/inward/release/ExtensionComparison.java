package dev.inward.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the extensions of what is in both contracts, which openapi-diff does not know. Evidence
 * and prose may change, {@code x-enum} may grow, and every other extension stays as it was.
 */
final class ExtensionComparison {

  private static final Set<String> MAY_CHANGE = Set.of("x-evidence", "x-source", "description");
  private static final String MAY_GROW = "x-enum";

  private final BiConsumer<String, String> breaks;

  /** Reports each break as a JSON pointer and a problem. */
  ExtensionComparison(BiConsumer<String, String> breaks) {
    this.breaks = breaks;
  }

  void compare(String at, @Nullable Object released, @Nullable Object current) {
    if (released instanceof Map<?, ?> was && current instanceof Map<?, ?> is) {
      Set<Object> names = new HashSet<>(was.keySet());
      names.addAll(is.keySet());
      for (Object name : names) {
        String member = at + "/" + name.toString().replace("~", "~0").replace("/", "~1");
        if (!name.toString().startsWith("x-")) {
          compare(member, was.get(name), is.get(name));
        } else if (name.equals(MAY_GROW) && is.get(name) instanceof Map<?, ?> values) {
          Map<?, ?> known = was.get(name) instanceof Map<?, ?> map ? map : Map.of();
          known.forEach((value, entry) -> equal(member + "/" + value, entry, values.get(value)));
        } else {
          equal(member, was.get(name), is.get(name));
        }
      }
    } else if (released instanceof List<?> was && current instanceof List<?> is) {
      for (int i = 0; i < was.size(); i++) {
        compare(at + "/" + i, was.get(i), counterpart(was.get(i), i, is));
      }
    }
  }

  /** Returns the item of the same name, such as a parameter's, or else the one at that place. */
  private static @Nullable Object counterpart(Object item, int place, List<?> items) {
    if (item instanceof Map<?, ?> named && named.containsKey("name")) {
      return items.stream()
          .filter(
              other ->
                  other instanceof Map<?, ?> map
                      && Objects.equals(map.get("name"), named.get("name"))
                      && Objects.equals(map.get("in"), named.get("in")))
          .findFirst()
          .orElse(null);
    }
    return place < items.size() ? items.get(place) : null;
  }

  private void equal(String at, @Nullable Object released, @Nullable Object current) {
    String name = at.substring(at.lastIndexOf('/') + 1);
    if (!MAY_CHANGE.contains(name) && !Objects.equals(facts(released), facts(current))) {
      String change = released == null ? "added" : current == null ? "removed" : "changed";
      breaks.accept(at, "the extension was " + change);
    }
  }

  /** Returns a value without what may change. */
  private static @Nullable Object facts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ExtensionComparison::facts).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> facts = new HashMap<>();
      map.forEach(
          (name, member) -> {
            Object fact = facts(member);
            if (fact != null && !MAY_CHANGE.contains(name.toString())) {
              facts.put(name, fact);
            }
          });
      return facts;
    }
    return value;
  }
}
