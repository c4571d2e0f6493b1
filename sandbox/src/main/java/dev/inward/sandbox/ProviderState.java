package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A state that recorded interactions start from, as {@code states} in {@code sandbox.yaml} declares
 * it: a sentence and what it changes in a sandbox that is as it started. In both, {@code {number}}
 * and {@code {code}} stand for digits of the sentence.
 *
 * <p>A state that changes nothing is one in which a magic value forces the response, or in which
 * the sandbox is as it starts.
 *
 * @param sentence matches the sentence
 * @param only the numbers that are in stock, and no others, or null to keep the stock
 * @param stock the numbers that are added to the stock
 * @param owned the numbers that are the account's
 * @param kept the arguments of their purchases that the vendor keeps
 * @param released the numbers that the account has released
 * @param unaffordable the numbers that are added at a price above the balance
 * @param absent the numbers that must not be in stock
 * @param refuse the codes by which numbers are refused
 * @param balance the balance, or null to keep it
 */
record ProviderState(
    Pattern sentence,
    @Nullable List<String> only,
    List<String> stock,
    List<String> owned,
    Map<String, String> kept,
    List<String> released,
    List<String> unaffordable,
    List<String> absent,
    Map<String, String> refuse,
    @Nullable BigDecimal balance) {

  /** What stands for a code of the sentence. */
  static final String CODE = "{code}";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(number|code)}");

  /** Reads the states of {@code sandbox.yaml}. */
  static List<ProviderState> allOf(YamlNode yaml) {
    List<ProviderState> states = new ArrayList<>();
    YamlNode declared = yaml.nodeOrNull("states");
    if (declared != null) {
      declared.names().forEach(sentence -> states.add(of(sentence, declared.node(sentence))));
    }
    return List.copyOf(states);
  }

  private static ProviderState of(String sentence, YamlNode state) {
    state.only(
        "only",
        "stock",
        "owned",
        "kept",
        "released",
        "unaffordable",
        "absent",
        "refuse",
        "balance");
    Map<String, String> refuse = new LinkedHashMap<>();
    YamlNode refused = state.nodeOrNull("refuse");
    if (refused != null) {
      for (String number : refused.names()) {
        check(number, sentence, refused, number);
        refuse.put(number, refused.text(number));
      }
    }
    Map<String, String> kept = new LinkedHashMap<>();
    YamlNode arguments = state.nodeOrNull("kept");
    if (arguments != null) {
      arguments.names().forEach(name -> kept.put(name, arguments.text(name)));
    }
    return new ProviderState(
        pattern(sentence),
        state.has("only") ? numbers(state, "only", sentence) : null,
        numbers(state, "stock", sentence),
        numbers(state, "owned", sentence),
        kept,
        numbers(state, "released", sentence),
        numbers(state, "unaffordable", sentence),
        numbers(state, "absent", sentence),
        refuse,
        state.has("balance") ? SandboxConfig.decimal(state, "balance") : null);
  }

  private static List<String> numbers(YamlNode state, String name, String sentence) {
    List<String> numbers = state.has(name) ? state.texts(name) : List.of();
    numbers.forEach(number -> check(number, sentence, state, name));
    return numbers;
  }

  private static void check(String number, String sentence, YamlNode place, String key) {
    boolean inSentence = PLACEHOLDER.matcher(number).matches() && sentence.contains(number);
    if (!inSentence && !DIGITS.matcher(number).matches()) {
      throw place.problem(key, "each number must be digits, or {number} if the sentence has it");
    }
  }

  private static Pattern pattern(String sentence) {
    StringBuilder pattern = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(sentence);
    int end = 0;
    while (placeholder.find()) {
      pattern.append(Pattern.quote(sentence.substring(end, placeholder.start())));
      pattern.append("(?<").append(placeholder.group(1)).append(">-?[0-9]+)");
      end = placeholder.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(sentence.substring(end))).toString());
  }

  /** Brings the state about, and returns whether it is the one that the sentence means. */
  boolean bringAbout(String state, VendorControl control) {
    Matcher matcher = sentence.matcher(state);
    if (!matcher.matches()) {
      return false;
    }
    if (only != null) {
      control.clearStock();
      only.forEach(number -> control.stock(filled(number, matcher)));
    }
    stock.forEach(number -> control.stock(filled(number, matcher)));
    owned.forEach(number -> control.own(filled(number, matcher), kept));
    released.forEach(number -> control.release(filled(number, matcher)));
    BigDecimal tooMuch = control.balance().add(BigDecimal.ONE);
    unaffordable.forEach(number -> control.stock(filled(number, matcher), tooMuch));
    refuse.forEach(
        (number, code) -> control.refuse(filled(number, matcher), filled(code, matcher)));
    if (balance != null) {
      control.balance(balance);
    }
    absent.forEach(number -> checkAbsent(filled(number, matcher), control));
    if (changesNothing() && (control.inStock().isEmpty() || control.balance().signum() == 0)) {
      throw new IllegalStateException("the sandbox is not as it starts");
    }
    return true;
  }

  private boolean changesNothing() {
    return only == null
        && stock.isEmpty()
        && owned.isEmpty()
        && released.isEmpty()
        && unaffordable.isEmpty()
        && absent.isEmpty()
        && refuse.isEmpty()
        && balance == null;
  }

  private static void checkAbsent(String number, VendorControl control) {
    if (control.inStock().contains(number)) {
      throw new IllegalStateException(number + " is in stock");
    }
  }

  private static String filled(String text, Matcher sentence) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(placeholder -> Matcher.quoteReplacement(sentence.group(placeholder.group(1))));
  }
}
