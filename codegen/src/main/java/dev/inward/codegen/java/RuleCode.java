package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the statements that check the rules of a type. */
final class RuleCode {

  private final List<Rule> rules;
  private final String owner;
  private final Imports in;

  /**
   * Writes the statements of a type.
   *
   * @param owner the text before the names of fields, with its dot; empty if there is none
   */
  RuleCode(List<Rule> rules, String owner, Imports in) {
    this.rules = rules;
    this.owner = owner;
    this.in = in;
  }

  /** Returns the declarations of the regular expressions. */
  List<String> constants() {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.Matches matches) {
        patterns.put(matches.constant(), matches.regex());
      } else if (rule instanceof Rule.EachMatches items) {
        patterns.put(items.each().constant(), items.each().regex());
      } else if (rule instanceof Rule.When when) {
        when.rules().forEach(each -> patterns.put(each.constant(), each.regex()));
      }
    }
    List<String> constants = new ArrayList<>();
    patterns.forEach(
        (name, regex) -> {
          String pattern = in.type("Pattern");
          constants.add(
              String.format(
                  Locale.ROOT,
                  "private static final %s %s = %s.compile(%s);",
                  pattern,
                  name,
                  pattern,
                  Literals.of(regex)));
        });
    return constants;
  }

  /** Returns the lines of the statements. */
  List<String> statements() {
    return rules.stream().flatMap(rule -> statements(rule).stream()).toList();
  }

  private List<String> statements(Rule rule) {
    if (rule instanceof Rule.Characters characters) {
      return List.of(characters(characters));
    }
    if (rule instanceof Rule.Length length) {
      String maximum = length.maximum() == null ? "Integer.MAX_VALUE" : length.maximum().toString();
      return List.of(check("length", length.field(), String.valueOf(length.minimum()), maximum));
    }
    if (rule instanceof Rule.Matches matches) {
      return List.of(matches("pattern", matches));
    }
    if (rule instanceof Rule.EachMatches items) {
      return List.of(matches("patterns", items.each()));
    }
    if (rule instanceof Rule.Items items) {
      return List.of(check("items", items.field(), String.valueOf(items.minimum())));
    }
    if (rule instanceof Rule.Bound bound) {
      String method =
          switch (bound.kind()) {
            case MINIMUM -> "minimum";
            case ABOVE -> "above";
            case MAXIMUM -> "maximum";
            case BELOW -> "below";
          };
      return List.of(check(method, bound.field(), Literals.of(bound.value())));
    }
    if (rule instanceof Rule.Known known) {
      return known(known.field());
    }
    if (rule instanceof Rule.Given given) {
      return given(given);
    }
    if (rule instanceof Rule.Stated stated) {
      return stated(stated);
    }
    return rule instanceof Rule.When when ? when(when) : together((Rule.Together) rule);
  }

  private List<String> given(Rule.Given rule) {
    List<String> none =
        rule.fields().stream().map(field -> owner + field.name() + " == null").toList();
    List<String> names = rule.fields().stream().map(FieldModel::name).toList();
    String others = String.join(", ", names.subList(0, names.size() - 1));
    String all = others + " or " + names.get(names.size() - 1);
    List<String> lines =
        refusal(String.join(" && ", none), all, "must be given: " + rule.message());
    if (rule.one()) {
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String first = owner + names.get(i);
        names.subList(i + 1, names.size()).stream()
            .map(second -> "(" + first + " != null && " + owner + second + " != null)")
            .forEach(pairs::add);
      }
      lines.addAll(
          refusal(String.join(" || ", pairs), all, "must be given alone: " + rule.message()));
    }
    return lines;
  }

  private List<String> stated(Rule.Stated rule) {
    String name = rule.field().name();
    String without = FieldView.without(name);
    return refusal(
        String.format(Locale.ROOT, "%1$s%2$s == null && !%1$s%3$s", owner, name, without),
        name,
        "must be given, or " + without + "() called: " + rule.consequence());
  }

  private List<String> refusal(String test, String names, String message) {
    return new ArrayList<>(
        List.of(
            "if (" + test + ") {",
            String.format(
                Locale.ROOT,
                "  throw %s.refused(%s, %s);",
                in.type("Validation"),
                Literals.of(names),
                Literals.joined(message)),
            "}"));
  }

  private String check(String method, FieldModel field, String... arguments) {
    return String.format(
        Locale.ROOT,
        "%s.%s(%s, %s, %s);",
        in.type("Validation"),
        method,
        Literals.of(field.name()),
        owner + field.name(),
        String.join(", ", arguments));
  }

  private String characters(Rule.Characters rule) {
    String method =
        switch (rule.place()) {
          case PATH -> "pathSegment";
          case HEADER_OR_QUERY -> "noControlCharacters";
          case XML -> "xmlText";
          case BODY -> throw new IllegalStateException("a body takes all characters");
        };
    String name = rule.field().name();
    return String.format(
        Locale.ROOT,
        "%s.%s(%s, %s.text(%s));",
        in.type("Validation"),
        method,
        Literals.of(name),
        in.type("Scalars"),
        owner + name);
  }

  private String matches(String method, Rule.Matches rule) {
    return check(method, rule.field(), rule.constant(), Literals.joined(rule.message()));
  }

  private List<String> known(FieldModel field) {
    return List.of(
        String.format(Locale.ROOT, "if (%1$s != null && !%1$s.isKnown()) {", owner + field.name()),
        String.format(
            Locale.ROOT,
            "  throw %s.refused(%s, \"must be one of \" + %s.values());",
            in.type("Validation"),
            Literals.of(field.name()),
            field.type().name()),
        "}");
  }

  private List<String> when(Rule.When rule) {
    String test =
        rule.values().entrySet().stream()
            .map(
                value ->
                    String.format(
                        Locale.ROOT,
                        "%s.sameText(%s, %s)",
                        in.type("Scalars"),
                        Literals.of(value.getValue()),
                        owner + value.getKey().name()))
            .collect(Collectors.joining(" && "));
    List<String> lines = new ArrayList<>(List.of("if (" + test + ") {"));
    rule.rules().forEach(each -> lines.add("  " + matches("pattern", each)));
    lines.add("}");
    return lines;
  }

  private List<String> together(Rule.Together rule) {
    List<String> lines = new ArrayList<>(List.of("if (" + isPresent(rule, owner) + ") {"));
    for (FieldModel field : rule.body()) {
      if (field.required()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %s.required(%s, %s);",
                in.type("Validation"),
                Literals.of(field.name()),
                owner + field.name()));
      }
    }
    lines.add("}");
    return lines;
  }

  /** Returns the test that a body that may be left out is present. */
  static String isPresent(Rule.Together rule, String owner) {
    List<String> tests =
        new ArrayList<>(
            rule.body().stream().map(field -> owner + field.name() + " != null").toList());
    rule.body().stream()
        .map(FieldModel::given)
        .filter(Objects::nonNull)
        .forEach(given -> tests.add(owner + given));
    if (rule.open()) {
      tests.add("!" + owner + "additionalProperties.isEmpty()");
    }
    return String.join(" || ", tests);
  }
}
