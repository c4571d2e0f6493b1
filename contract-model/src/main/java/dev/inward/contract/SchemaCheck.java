package dev.inward.contract;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.regex.EcmaRegex;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Rejects what the validator would not report with its place: broken references and patterns. */
final class SchemaCheck {

  private final Set<String> seen = new HashSet<>();

  private SchemaCheck() {}

  /**
   * Checks a schema, and all that it contains or refers to.
   *
   * @throws InvalidSpecException with the place of the reference or the pattern
   */
  static void check(SpecPointer schema) {
    new SchemaCheck().checkPlace(schema);
  }

  /** Compiles the member {@code pattern} of a mapping. */
  static Pattern pattern(YamlNode node) {
    try {
      return EcmaRegex.compile(node.text("pattern"));
    } catch (PatternSyntaxException e) {
      throw node.problem("pattern", e.getDescription());
    }
  }

  private void checkPlace(SpecPointer place) {
    if (!seen.add(place.pointer())) {
      return;
    }
    checkPlace(place.resolved());
    for (String name : place.node().names()) {
      Object value = place.node().value(name);
      if (value instanceof Map<?, ?>) {
        checkPlace(place.member(name));
      } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
        place.itemsOf(name).forEach(this::checkPlace);
      } else if (name.equals("pattern")) {
        Pattern unused = pattern(place.node());
      }
    }
  }
}
