package dev.inward.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.util.diff.Delta;
import org.assertj.core.util.diff.DiffUtils;

/** Says in which lines two sets of files differ. */
final class Differences {

  private Differences() {}

  /** Returns a text to be read, which is empty if the files are the same. */
  static String between(Map<String, String> expected, Map<String, String> actual) {
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
      } else if (!before.equals(after)) {
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
