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
 * Decides from the bytes alone, without the code of the readers, whether a response can be a
 * success or a refusal that rules out a purchase.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing that could change.
enum ResponseOracle {
  STATUS_CATALOGUE(
      (status, text) -> isCode(status, text, TargetCalls.BOUGHT),
      (status, text) -> isRefusal(text)),
  /** No documented code rules out a purchase. */
  SUCCESS_CODE((status, text) -> isCode(status, text, TargetCalls.RENTED), (status, text) -> false),
  MARKERS(
      (status, text) -> status == 200 && text.contains("SUCCESS") && text.contains("E164"),
      (status, text) -> text.contains("ERROR")),
  STATUS(
      (status, text) -> status == 200 && text.contains("message"),
      (status, text) -> Set.of(400, 404, 429).contains(status)),
  LIST((status, text) -> status == 200 && text.contains("["), (status, text) -> status / 100 == 4),
  /** Text with every 2xx status is a success. */
  ANY_TEXT((status, text) -> status / 100 == 2, (status, text) -> false),
  WEBHOOK((status, text) -> text.contains("{"), (status, text) -> false);

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]++(?:[eE][-+]?[0-9]++)?");
  private static final Set<BigDecimal> REFUSALS = refusals();

  private final BiPredicate<Integer, String> success;
  private final BiPredicate<Integer, String> refusal;

  ResponseOracle(BiPredicate<Integer, String> success, BiPredicate<Integer, String> refusal) {
    this.success = success;
    this.refusal = refusal;
  }

  boolean isSuccess(DecodedResponse response, BodyFormat format) {
    return success.test(response.status(), response.text(format));
  }

  boolean isRefusal(DecodedResponse response, BodyFormat format) {
    return refusal.test(response.status(), response.text(format));
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
