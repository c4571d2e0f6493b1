package dev.inward.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the contract asks of some properties when another has a value ({@code x-conditions}). */
final class Conditions {

  private Conditions() {}

  static List<String> violations(Place schema, Map<String, String> arguments) {
    List<String> violations = new ArrayList<>();
    for (Place condition : schema.itemsOf("x-conditions")) {
      if (applies(condition.member("when"), arguments)) {
        String pattern = condition.node().text("pattern");
        for (String property : condition.node().texts("properties")) {
          String value = arguments.get(property);
          if (value != null && !Pattern.compile(pattern).matcher(value).find()) {
            violations.add(property + " " + condition.node().text("message"));
          }
        }
      }
    }
    return violations;
  }

  private static boolean applies(Place when, Map<String, String> arguments) {
    return when.node().names().stream()
        .allMatch(name -> when.node().text(name).equals(arguments.get(name)));
  }
}
