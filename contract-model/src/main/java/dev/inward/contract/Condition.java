package dev.inward.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the contract demands of several properties together ({@code x-conditions}). */
sealed interface Condition {

  static Condition of(SpecPointer place) {
    return place.node().has("when") ? When.of(place) : Given.of(place);
  }

  /** Says which properties do not meet it. */
  Stream<String> unmet(Map<String, String> arguments);

  /**
   * What some properties must be when others have a value.
   *
   * @param when the values of the others
   * @param message what the properties must do
   */
  record When(Map<String, String> when, Pattern pattern, List<String> properties, String message)
      implements Condition {

    private static When of(SpecPointer place) {
      Map<String, String> when = new HashMap<>();
      for (String name : place.member("when").node().names()) {
        when.put(name, place.member("when").node().text(name));
      }
      return new When(
          when,
          SchemaCheck.pattern(place.node()),
          place.node().texts("properties"),
          place.node().text("message"));
    }

    @Override
    public Stream<String> unmet(Map<String, String> arguments) {
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

  /**
   * Properties of which some must be given.
   *
   * @param one whether only one may be given
   * @param message why
   */
  record Given(List<String> properties, boolean one, String message) implements Condition {

    private static Given of(SpecPointer place) {
      boolean one = place.node().has("one-of");
      return new Given(
          place.node().texts(one ? "one-of" : "any-of"), one, place.node().text("message"));
    }

    @Override
    public Stream<String> unmet(Map<String, String> arguments) {
      long given = properties.stream().filter(arguments::containsKey).count();
      if (given == 1 || (given > 1 && !one)) {
        return Stream.empty();
      }
      String wanted = one ? "one" : "one or more";
      return Stream.of(
          wanted + " of " + String.join(", ", properties) + " must be given: " + message);
    }
  }
}
