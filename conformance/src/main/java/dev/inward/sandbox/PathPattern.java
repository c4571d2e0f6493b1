package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A recorded path, in which credentials may be any. */
final class PathPattern {

  private final List<String> segments;

  private PathPattern(List<String> segments) {
    this.segments = segments;
  }

  /**
   * Makes a pattern of a recorded path.
   *
   * @param template the path's template in the contract, which says where the credentials are
   */
  static PathPattern of(String path, String template, Set<String> credentials) {
    List<String> segments = segments(path);
    List<String> names = segments(template);
    List<String> pattern = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String name = names.get(i);
      pattern.add(isCredential(name, credentials) ? name : decoded(segments.get(i)));
    }
    return new PathPattern(pattern);
  }

  private static boolean isCredential(String segment, Set<String> credentials) {
    return segment.startsWith("{")
        && credentials.contains(segment.substring(1, segment.length() - 1));
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private static String decoded(String segment) {
    // In a path, unlike in a form, a plus sign is itself.
    return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
  }

  /** Says what is different about a path, in words that hold nothing of it. */
  List<String> differencesOf(String path) {
    List<String> found = segments(path);
    if (found.size() != segments.size()) {
      return List.of("the path has not " + segments.size() + " segments");
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String expected = segments.get(i);
      if (!expected.startsWith("{") && !expected.equals(decoded(found.get(i)))) {
        differences.add("segment " + (i + 1) + " of the path is not " + quoted(expected));
      }
    }
    return differences;
  }

  private static String quoted(String segment) {
    return segment.isEmpty() ? "empty" : segment;
  }

  /** Returns the path, with names in braces where the credentials are. */
  @Override
  public String toString() {
    return "/" + String.join("/", segments);
  }
}
