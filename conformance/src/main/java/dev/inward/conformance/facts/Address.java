package dev.inward.conformance.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as a document or a contract prints it.
 *
 * @param host scheme and host, or null if there are none
 * @param path the path, with parameters in braces
 */
record Address(@Nullable String host, String path) {

  private static final Pattern PRINTED = Pattern.compile("(?<host>https?://[^/]+)?(?<path>/.*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$?\\{([^}]*)\\}");

  static Address of(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    if (!matcher.matches()) {
      throw new IllegalStateException("not an address: " + printed);
    }
    String path =
        PLACEHOLDER
            .matcher(matcher.group("path"))
            .replaceAll(found -> Matcher.quoteReplacement("{" + name(found.group(1)) + "}"));
    return new Address(matcher.group("host"), path);
  }

  /** Returns a name as a contract spells it, which has no spaces. */
  static String name(String printed) {
    return printed.replace(' ', '_');
  }

  /** Returns the parameters that stand in the path. */
  Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    PLACEHOLDER.matcher(path).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** Returns the paths with every value put in of each parameter that has values. */
  List<String> paths(Map<String, ? extends Collection<String>> values) {
    List<String> paths = List.of(path);
    for (String name : placeholders()) {
      if (values.containsKey(name)) {
        List<String> longer = new ArrayList<>();
        for (String start : paths) {
          values.get(name).forEach(value -> longer.add(start.replace("{" + name + "}", value)));
        }
        paths = longer;
      }
    }
    return paths;
  }

  /** Returns whether this is the other one with values put in. */
  boolean fits(Address template) {
    String pattern =
        PLACEHOLDER.matcher(template.path).replaceAll(Matcher.quoteReplacement("\\E[^/]+\\Q"));
    return path.matches("\\Q" + pattern + "\\E");
  }
}
