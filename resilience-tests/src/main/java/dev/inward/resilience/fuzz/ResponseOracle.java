package dev.inward.resilience.fuzz;

import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides by the contract from the bytes alone, without the code of the readers, whether a response
 * can be a success or a refusal that rules out a purchase. It never denies one that is.
 */
final class ResponseOracle {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]++(?:[eE][-+]?[0-9]++)?");

  /** The statuses that HTTP itself defines as refusals. */
  private static final Set<Integer> REFUSED_BY_HTTP = Set.of(401, 403, 404, 405, 415, 422);

  private final Set<Integer> successes = new TreeSet<>();
  private final Set<Integer> refusals = new TreeSet<>();
  private final List<Set<String>> successTexts = new ArrayList<>();
  private final List<Set<String>> refusalTexts = new ArrayList<>();

  /** The texts of a success, by the names of members that may be absent. */
  private final Map<String, String> successTextsIfPresent = new TreeMap<>();

  /** The names of members that stand beside these. */
  private final Set<String> siblings = new TreeSet<>();

  private boolean refusedByBody;

  private ResponseOracle() {}

  static ResponseOracle of(FuzzTarget target) {
    ResponseOracle oracle = new ResponseOracle();
    if (target.isWebhook()) {
      oracle.successes.add(-1);
      oracle.successTexts.add(Set.of("{"));
      return oracle;
    }
    target.operation().statuses().stream()
        .filter(status -> status / 100 == 2)
        .forEach(oracle.successes::add);
    OutcomeRules rules = target.operation().outcomeRules();
    if (rules == null) {
      throw new IllegalStateException(target + " has no x-outcome");
    }
    if (!rules.judgedBy().equals("nobody")) {
      REFUSED_BY_HTTP.stream()
          .filter(status -> target.operation().response(status) == null)
          .forEach(oracle.refusals::add);
      if (!target.hasEffect()) {
        IntStream.range(400, 500).forEach(oracle.refusals::add);
      }
    }
    switch (rules.judgedBy()) {
      case "body" -> oracle.judgeByBody(rules, target);
      case "http-status" -> oracle.judgeByStatus(target);
      default -> {
        // Text with every 2xx status is a result, and nothing is a refusal.
        for (int status = 200; status < 300; status++) {
          oracle.successes.add(status);
        }
      }
    }
    return oracle;
  }

  private void judgeByBody(OutcomeRules rules, FuzzTarget target) {
    Map<String, String> arguments = target.call() == null ? Map.of() : target.call().arguments();
    for (SpecPointer condition : rules.success()) {
      if (condition.node().flag("or-absent")) {
        String value = condition.node().textOrNull("equals");
        if (value != null) {
          successTextsIfPresent.put(name(condition), value);
        }
        continue;
      }
      siblings.add(name(condition));
      String argument = condition.node().textOrNull("equals-argument");
      String value =
          argument == null ? condition.node().textOrNull("equals") : arguments.get(argument);
      if (value != null) {
        successTexts.add(Set.of(value));
      } else if (condition.node().has("empty") && !condition.node().flag("empty")) {
        successTexts.add(Set.of(name(condition)));
      }
    }
    List<SpecPointer> conditions = rules.place().itemsOf("refusal");
    refusedByBody = !conditions.isEmpty();
    for (SpecPointer condition : conditions) {
      if (condition.node().flag("or-absent")) {
        continue;
      }
      if (condition.node().has("rules-out")) {
        refusalTexts.add(refusalCodes(rules.catalogue()));
      } else if (condition.node().has("empty") && !condition.node().flag("empty")) {
        refusalTexts.add(Set.of(name(condition)));
      }
    }
  }

  private static String name(SpecPointer condition) {
    String at = condition.node().text("at");
    return at.substring(at.lastIndexOf('/') + 1);
  }

  private static Set<String> refusalCodes(@Nullable Schema catalogue) {
    if (catalogue == null) {
      throw new IllegalStateException("rules-out needs a catalogue of codes");
    }
    return catalogue.enumValues().stream()
        .filter(code -> rulesOut(catalogue.enumEntry(code)))
        .collect(Collectors.toSet());
  }

  private static boolean rulesOut(@Nullable SpecPointer code) {
    return code != null && code.node().flag("rules-out-purchase");
  }

  private void judgeByStatus(FuzzTarget target) {
    Schema schema = target.schema();
    if (schema.items() != null) {
      successTexts.add(Set.of("["));
    }
    schema.required().forEach(name -> successTexts.add(Set.of(name)));
    target.operation().responses().stream()
        .filter(response -> response.definition().node().flag("x-rules-out-purchase"))
        .map(response -> Integer.valueOf(response.status()))
        .forEach(refusals::add);
  }

  boolean isSuccess(DecodedResponse response, BodyFormat format) {
    String text = response.text(format);
    return successes.contains(response.status())
        && contains(text, successTexts)
        && successTextsIfPresent.entrySet().stream()
            .allMatch(
                each ->
                    !isBesideSibling(each.getKey(), response, format)
                        || contains(text, List.of(Set.of(each.getValue()))));
  }

  /** Returns false also if the member is only in another object, in a comment or in a text. */
  private boolean isBesideSibling(String name, DecodedResponse response, BodyFormat format) {
    String text = response.markup(format);
    return siblings.stream()
        .anyMatch(
            sibling ->
                isBefore(name, sibling, text, format) || isBefore(sibling, name, text, format));
  }

  private static boolean isBefore(String first, String second, String text, BodyFormat format) {
    String between =
        switch (format) {
          case XML ->
              "<%1$s[\\s>/](?:[^<]|<(?!/%1$s\\s*>))*+</%1$s\\s*>"
                  // Possessive, because the matcher's stack grows with each element it may give
                  // back.
                  + "\\s*+(?:(?!<%2$s[\\s>/])"
                  + "<(\\w++)[^>]*+(?:(?<=/)>|>[^<]*+</\\1\\s*+>)\\s*+)*+<%2$s[\\s>/]";
          default -> "\"%1$s\"\\s*+:[^{}\\[\\]]*\"%2$s\"\\s*+:";
        };
    return Pattern.compile(between.formatted(Pattern.quote(first), Pattern.quote(second)))
        .matcher(text)
        .find();
  }

  boolean isRefusal(DecodedResponse response, BodyFormat format) {
    return refusals.contains(response.status())
        || (refusedByBody && contains(response.text(format), refusalTexts));
  }

  /** Tells whether a text has a value of each set, in any notation of a number. */
  private static boolean contains(String text, List<Set<String>> sets) {
    Set<BigDecimal> numbers = sets.isEmpty() ? Set.of() : numbers(text);
    return sets.stream()
        .allMatch(set -> set.stream().anyMatch(value -> contains(text, numbers, value)));
  }

  private static boolean contains(String text, Set<BigDecimal> numbers, String value) {
    if (!NUMBER.matcher(value).matches()) {
      return text.contains(value);
    }
    // The digits of a code are in other numbers, too; those of a phone number are not.
    boolean isCode = value.length() < 6;
    return numbers.contains(new BigDecimal(value)) || (!isCode && text.contains(value));
  }

  /** Returns all whole numbers in a text, in any notation. */
  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String number = matcher.group();
      if (number.length() <= 400) {
        whole(number, numbers);
      }
    }
    return numbers;
  }

  private static void whole(String text, Set<BigDecimal> numbers) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= 400) {
        numbers.add(new BigDecimal(number.toBigIntegerExact()));
      }
    } catch (ArithmeticException e) {
      return;
    } catch (NumberFormatException e) {
      return;
    }
  }
}
