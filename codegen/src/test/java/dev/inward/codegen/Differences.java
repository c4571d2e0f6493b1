package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** Finds the lines in which two sets of files differ. */
final class Differences {

  /** Literals and comments, in which white space counts, and white space where it does not. */
  private static final Pattern LAYOUT =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|/\\*\\*.*?\\*/|(?<=\\W)\\s+|\\s+(?=\\W)|\\n", Pattern.DOTALL);

  private Differences() {}

  /** Returns the differences apart from layout; empty if there are none. */
  static String ofTokens(Map<String, String> expected, Map<String, String> actual) {
    return between(expected, actual, Differences::tokens);
  }

  /** Returns the differences as text; empty if there are none. */
  static String between(Map<String, String> expected, Map<String, String> actual) {
    return between(expected, actual, UnaryOperator.identity());
  }

  /** Returns a source without white space, apart from literals and the words of comments. */
  private static String tokens(String source) {
    return LAYOUT
        .matcher(source)
        .replaceAll(
            match -> {
              String part = match.group();
              if (part.startsWith("\"")) {
                return Matcher.quoteReplacement(part);
              }
              return part.startsWith("/**")
                  ? Matcher.quoteReplacement(part.replaceAll("\\s*\\R\\s*\\*?\\s*", " "))
                  : "";
            });
  }

  private static String between(
      Map<String, String> expected, Map<String, String> actual, UnaryOperator<String> compared) {
    StringBuilder text = new StringBuilder();
    Set<String> names = new TreeSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      String before = expected.get(name);
      String after = actual.get(name);
      if (before == null) {
        text.append(name).append(": is new\n");
      } else if (after == null) {
        text.append(name).append(": is gone\n");
      } else if (!compared.apply(before).equals(compared.apply(after))) {
        text.append(name).append(":\n").append(lines(before, after));
      }
    }
    return text.toString();
  }

  private static String lines(String before, String after) {
    List<String> expected = new ArrayList<>(List.of(before.split("\n", -1)));
    List<String> actual = new ArrayList<>(List.of(after.split("\n", -1)));
    StringBuilder text = new StringBuilder();
    for (Delta<String> delta : DiffUtils.diff(expected, actual).getDeltas()) {
      text.append("  line ").append(delta.getRevised().getPosition() + 1).append('\n');
      delta.getOriginal().getLines().forEach(line -> text.append("  - ").append(line).append('\n'));
      delta.getRevised().getLines().forEach(line -> text.append("  + ").append(line).append('\n'));
    }
    return text.toString();
  }
}
