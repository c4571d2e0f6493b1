package dev.inward.conformance.api;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two texts of an API.
 *
 * @param members the names of the types and members whose lines differ
 */
record ApiChange(List<Member> members) {

  /** A type or its member: the package, the outermost type, and the last of all names. */
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z]\\w*\\.)+([A-Z]\\w*)((?:[.$]\\w+)*)\\b.*");

  /** What only generated code uses. */
  private static final Pattern INTERNAL =
      Pattern.compile("dev\\.inward\\.runtime\\.(?!ClientBuilder\\b)");

  /**
   * A changed line's names.
   *
   * @param type the outermost type
   * @param member the member, or the type again
   */
  record Member(String type, String member) {

    boolean isNamedIn(String text) {
      return Pattern.compile("\\b(" + type + "|" + member + ")\\b").matcher(text).find();
    }
  }

  static ApiChange between(String before, String after) {
    Set<String> old = before.lines().collect(Collectors.toSet());
    Set<String> current = after.lines().collect(Collectors.toSet());
    return new ApiChange(
        Stream.concat(
                old.stream().filter(line -> !current.contains(line)),
                current.stream().filter(line -> !old.contains(line)))
            .filter(line -> !INTERNAL.matcher(line).lookingAt())
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .map(ApiChange::member)
            .distinct()
            .toList());
  }

  private static Member member(Matcher name) {
    String rest = name.group(2);
    String last = rest.substring(Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('$')) + 1);
    return new Member(name.group(1), last.isEmpty() ? name.group(1) : last);
  }

  /** Returns the types of members of which the changelog's first section names neither. */
  Set<String> missingFrom(String changelog) {
    String[] sections = changelog.split("(?m)^## ", 3);
    String first = sections.length > 1 ? sections[1] : "";
    return members.stream()
        .filter(member -> !member.isNamedIn(first))
        .map(Member::type)
        .collect(Collectors.toSet());
  }
}
