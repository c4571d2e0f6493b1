package dev.inward.resilience.fuzz;

import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a response must at least hold to be the vendor's yes, or a no that bought nothing. It is
 * told from the bare bytes, by other means than the readers' own.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing that could change.
enum Rule {
  CATALOGUE(
      (status, text) -> isCode(status, text, Calls.BOUGHT), (status, text) -> isRefusal(text)),
  /** No code is known to have bought nothing. */
  CODE((status, text) -> isCode(status, text, Calls.RENTED), (status, text) -> false),
  MARKS(
      (status, text) -> status == 200 && text.contains("SUCCESS") && text.contains("E164"),
      (status, text) -> text.contains("ERROR")),
  STATUS(
      (status, text) -> status == 200 && text.contains("message"),
      (status, text) -> Set.of(400, 404, 429).contains(status)),
  LIST((status, text) -> status == 200 && text.contains("["), (status, text) -> status / 100 == 4),
  /** Text that nobody judges. */
  NOTHING((status, text) -> status / 100 == 2, (status, text) -> false),
  WEBHOOK((status, text) -> text.contains("{"), (status, text) -> false);

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]++(?:[eE][-+]?[0-9]++)?");
  private static final Set<BigDecimal> REFUSALS = refusals();

  private final BiPredicate<Integer, String> yes;
  private final BiPredicate<Integer, String> no;

  Rule(BiPredicate<Integer, String> yes, BiPredicate<Integer, String> no) {
    this.yes = yes;
    this.no = no;
  }

  boolean isYes(Seen seen, Format format) {
    return yes.test(seen.status(), seen.text(format));
  }

  boolean isNo(Seen seen, Format format) {
    return no.test(seen.status(), seen.text(format));
  }

  private static boolean isCode(int status, String text, String number) {
    return status == 200
        && numbers(text).contains(BigDecimal.valueOf(200))
        && text.contains(number);
  }

  private static boolean isRefusal(String text) {
    return numbers(text).stream().anyMatch(REFUSALS::contains);
  }

  private static Set<BigDecimal> refusals() {
    YamlNode codes =
        Specs.of("multitel")
            .yaml("openapi.yaml")
            .node("components")
            .node("schemas")
            .node("BuyNumbersStatus")
            .node("x-enum");
    return codes.names().stream()
        .filter(code -> "true".equals(codes.node(code).textOrNull("rules-out-purchase")))
        .map(BigDecimal::new)
        .collect(Collectors.toSet());
  }

  /** All whole numbers in a text, however they are written. */
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
