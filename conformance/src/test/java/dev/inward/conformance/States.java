package dev.inward.conformance;

import dev.inward.sandbox.VendorControl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that interactions start from, brought about in the sandbox. A state that is not here
 * fails; one that nothing has to be done for is held against what the sandbox says.
 */
final class States {

  private static final Map<Pattern, BiConsumer<VendorControl, Matcher>> ALL = new LinkedHashMap<>();

  static {
    state(
        "(\\d+) is (?:in stock|available|on offer at this price)",
        (to, of) -> to.stock(of.group(1)));
    state("(\\d+) is sold", (to, of) -> to.refuse(of.group(1), "ALREADY_SOLD"));
    state("(\\d+) needs documents", (to, of) -> to.refuse(of.group(1), "DOCUMENTS_REQUIRED"));
    state("(\\d+) is answered with (-?\\d+)", (to, of) -> to.refuse(of.group(1), of.group(2)));
    state("(\\d+) is not on offer", (to, of) -> isAbsent(to, of.group(1)));
    state(
        "numbers are on offer",
        (to, of) -> {
          to.clearStock();
          to.stock("61400000000", "61400000001");
        });
    state("the area has DIDs", (to, of) -> isPresent(to));
    state("the account has (?:addresses|persons|destinations)", (to, of) -> {});
    // What follows is forced by a magic value of the request.
    state("(\\d+) makes the vendor fail", (to, of) -> isAbsent(to, of.group(1)));
    state("(\\d+) is mixed up with another number", (to, of) -> isAbsent(to, of.group(1)));
    state("(\\d+) is answered by a proxy", (to, of) -> isAbsent(to, of.group(1)));
    state("(\\d+) is answered without a confirmation", (to, of) -> isAbsent(to, of.group(1)));
    state("(\\d+) is asked for beyond the rate limit", (to, of) -> isAbsent(to, of.group(1)));
    state("(\\d+) is not available", (to, of) -> {});
    state("(\\d+) costs more than the balance", (to, of) -> {});
    state("(\\d+) is in stock and the address does not exist", (to, of) -> to.stock(of.group(1)));
    state("the area has one DID left", (to, of) -> {});
    state("the balance is too low", (to, of) -> {});
    state(
        "the order is (?:taken and no DID is named|processed in part|answered by a proxy)",
        (to, of) -> {});
  }

  private States() {}

  private static void state(String text, BiConsumer<VendorControl, Matcher> action) {
    ALL.put(Pattern.compile(text), action);
  }

  /** Brings a state about, in a sandbox that is as it started. */
  static void bringAbout(String state, VendorControl sandbox) {
    for (Map.Entry<Pattern, BiConsumer<VendorControl, Matcher>> entry : ALL.entrySet()) {
      Matcher matcher = entry.getKey().matcher(state);
      if (matcher.matches()) {
        entry.getValue().accept(sandbox, matcher);
        return;
      }
    }
    throw new AssertionError("nothing brings this state about: " + state);
  }

  private static void isAbsent(VendorControl sandbox, String number) {
    if (sandbox.inStock().contains(number)) {
      throw new AssertionError(number + " is in stock");
    }
  }

  private static void isPresent(VendorControl sandbox) {
    if (sandbox.inStock().isEmpty()) {
      throw new AssertionError("nothing is in stock");
    }
  }
}
