package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A path of the contract, in which parameters stand in braces. */
final class PathTemplate {

  /** What tells operations of one path and method apart, and is never sent. */
  private static final Pattern FRAGMENT = Pattern.compile("#[^{}/]*$");

  private final String text;
  private final List<String> segments;

  /** Takes the key of a path item, or the expression of a callback's address. */
  PathTemplate(String key) {
    this.text = FRAGMENT.matcher(key).replaceFirst("");
    this.segments = segments(text);
  }

  /** Returns what stands between a path's slashes. */
  static List<String> segments(String path) {
    return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
  }

  /** Says what is different about a path's segments, in words that hold nothing of them. */
  List<String> differencesOf(List<String> found) {
    List<String> differences = new ArrayList<>();
    if (found.size() != segments.size()) {
      differences.add("the path has not " + segments.size() + " segments");
    }
    for (int i = 0; i < Math.min(found.size(), segments.size()); i++) {
      String expected = segments.get(i);
      if (!isParameter(expected) && !expected.equals(found.get(i))) {
        String quoted = expected.isEmpty() ? "empty" : expected;
        differences.add("segment " + (i + 1) + " of the path is not " + quoted);
      }
    }
    return differences;
  }

  /** Returns the values of the parameters, if the segments are no different. */
  Map<String, String> valuesIn(List<String> found) throws UnreadableException {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (isParameter(segment)) {
        values.put(segment.substring(1, segment.length() - 1), decoded(found.get(i)));
      }
    }
    return values;
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }

  private static String decoded(String segment) throws UnreadableException {
    try {
      // In a path, unlike in a form, a plus sign is itself.
      return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("the path is not percent-encoded");
    }
  }

  /** {@return the path as it is sent, with its parameters in braces} */
  @Override
  public String toString() {
    return text;
  }
}
