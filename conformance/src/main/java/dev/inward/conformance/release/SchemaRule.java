package dev.inward.conformance.release;

import static dev.inward.conformance.release.Weighing.always;
import static dev.inward.conformance.release.Weighing.inRequests;
import static dev.inward.conformance.release.Weight.ADDITION;
import static dev.inward.conformance.release.Weight.BREAKING;
import static dev.inward.conformance.release.Weight.CORRECTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a change of a schema means. */
final class SchemaRule implements Rule {

  private static final Rule DEPRECATED = Rule.flag(always(ADDITION), always(ADDITION));
  private static final Rule STRICTER = Rule.flag(always(BREAKING), inRequests(ADDITION));

  private static final Rule CONSTANT =
      Rule.object(
          Map.of(
              "description", Rule.words(),
              "text", Rule.words(),
              "x-evidence", Rule.any(CORRECTION),
              "x-source", Rule.any(CORRECTION),
              "deprecated", DEPRECATED,
              "retired", DEPRECATED));

  private static final Rule CONDITION =
      Rule.part(
          value -> always(BREAKING),
          inRequests(ADDITION),
          Rule.object(
              Map.of(
                  "message",
                  Rule.words(),
                  "properties",
                  Rule.set(always(BREAKING), inRequests(ADDITION)))));

  private final Rule members;

  SchemaRule() {
    Map<String, Rule> rules = new HashMap<>();
    for (String words :
        List.of(
            "title", "description", "example", "examples", "externalDocs", "x-pattern-message")) {
      rules.put(words, Rule.words());
    }
    rules.put("x-evidence", Rule.any(CORRECTION));
    rules.put("x-source", Rule.any(CORRECTION));
    rules.put("x-sensitive", Rule.flag(always(CORRECTION), always(BREAKING)));
    rules.put("deprecated", DEPRECATED);
    rules.put("nullable", Rule.flag(inRequests(ADDITION), always(BREAKING)));
    for (String most : List.of("maximum", "maxLength", "maxItems", "maxProperties")) {
      rules.put(most, Rule.upperBound());
    }
    for (String least : List.of("minimum", "minLength", "minItems", "minProperties")) {
      rules.put(least, Rule.lowerBound());
    }
    for (String stricter : List.of("exclusiveMinimum", "exclusiveMaximum", "uniqueItems")) {
      rules.put(stricter, STRICTER);
    }
    rules.put(
        "pattern", Rule.part(value -> always(BREAKING), inRequests(ADDITION), Rule.any(BREAKING)));
    rules.put("required", Rule.set(always(BREAKING), inRequests(ADDITION)));
    // Enums are open: a value that is not known does not break who reads it.
    rules.put("enum", Rule.part(BREAKING, BREAKING, Rule.set(always(ADDITION), always(BREAKING))));
    rules.put("x-enum", (place, before, after) -> {});
    rules.put("properties", Rule.map(Rule.part(ADDITION, BREAKING, this)));
    rules.put("items", Rule.part(BREAKING, BREAKING, this));
    rules.put("not", Rule.part(BREAKING, BREAKING, this));
    for (String arms : List.of("allOf", "oneOf", "anyOf")) {
      rules.put(arms, Rule.unordered(Rule.part(BREAKING, BREAKING, this)));
    }
    rules.put("additionalProperties", this::others);
    rules.put("x-conditions", Rule.unordered(CONDITION));
    members = Rule.object(rules);
  }

  @Override
  public void compare(Place place, @Nullable Object before, @Nullable Object after) {
    members.compare(place, before, after);
    constants(place, Tree.members(before), Tree.members(after));
  }

  /** A value that comes or goes takes its constant along; another one has to keep it. */
  private static void constants(
      Place place, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    Set<String> values = Rule.names(Tree.members(before.get("x-enum")), Map.of());
    values.addAll(Tree.members(after.get("x-enum")).keySet());
    List<String> was = texts(before.get("enum"));
    List<String> is = texts(after.get("enum"));
    for (String value : values) {
      if (was.contains(value) == is.contains(value)) {
        Rule.part(BREAKING, BREAKING, CONSTANT)
            .compare(
                place.at("x-enum").at(value).named(value),
                Tree.members(before.get("x-enum")).get(value),
                Tree.members(after.get("x-enum")).get(value));
      }
    }
  }

  private static List<String> texts(@Nullable Object list) {
    List<String> texts = new ArrayList<>();
    Tree.items(list).forEach(item -> texts.add(Tree.shown(item)));
    return texts;
  }

  /** Members that are not named are let through where nothing is said. */
  private void others(Place place, @Nullable Object before, @Nullable Object after) {
    Object was = before == null ? true : before;
    Object is = after == null ? true : after;
    if (was instanceof Map && is instanceof Map) {
      compare(place, was, is);
    } else if (was.equals(false) && is.equals(true)) {
      place.differs(ADDITION, "are let through now");
    } else {
      Rule.any(BREAKING).compare(place, was, is);
    }
  }
}
