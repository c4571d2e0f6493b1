package dev.inward.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the contract asks of some properties when others have a value ({@code x-conditions}).
 *
 * @param when the values of the others
 * @param message what the properties must do
 */
record Condition(
    Map<String, String> when, Pattern pattern, List<String> properties, String message) {

  static Condition of(SpecPointer place) {
    Map<String, String> when = new HashMap<>();
    for (String name : place.member("when").node().names()) {
      when.put(name, place.member("when").node().text(name));
    }
    return new Condition(
        when,
        SchemaCheck.pattern(place.node()),
        place.node().texts("properties"),
        place.node().text("message"));
  }

  /** Says which properties do not meet it. */
  Stream<String> unmet(Map<String, String> arguments) {
    boolean applies =
        when.entrySet().stream()
            .allMatch(other -> other.getValue().equals(arguments.get(other.getKey())));
    return applies
        ? properties.stream()
            .filter(property -> !meets(arguments.get(property)))
            .map(property -> property + " " + message)
        : Stream.empty();
  }

  private boolean meets(@Nullable String value) {
    return value == null || pattern.matcher(value).find();
  }
}
