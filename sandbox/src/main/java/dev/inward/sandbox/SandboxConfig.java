package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The behavior of a vendor, as {@code sandbox.yaml} beside the contract declares it.
 *
 * @param stock the initial stock
 * @param balance the initial balance
 * @param wrongCredentials the values by which credentials are known to be wrong
 * @param magicArguments the arguments whose value can force a response
 * @param magic the forced response for each such value
 * @param states the states that recorded interactions start from
 * @param operations what operations do
 */
record SandboxConfig(
    List<StockItem> stock,
    BigDecimal balance,
    Map<String, String> wrongCredentials,
    List<String> magicArguments,
    Map<String, ForcedResponse> magic,
    List<ProviderState> states,
    List<DeclaredOperation> operations) {

  static SandboxConfig of(YamlNode yaml) {
    yaml.only(
        "wrong-credentials",
        "balance",
        "stock",
        "codes",
        "refuses",
        "operations",
        "magic",
        "states");
    yaml.node("magic").only("arguments", "values");
    YamlNode wrong = yaml.node("wrong-credentials");
    Map<String, String> wrongCredentials = new LinkedHashMap<>();
    wrong.names().forEach(name -> wrongCredentials.put(name, wrong.text(name)));
    YamlNode values = yaml.node("magic").node("values");
    Map<String, ForcedResponse> magic = new LinkedHashMap<>();
    values.names().forEach(value -> magic.put(value, ForcedResponse.of(values.node(value))));
    return new SandboxConfig(
        stock(yaml),
        decimal(yaml, "balance"),
        wrongCredentials,
        yaml.node("magic").texts("arguments"),
        magic,
        ProviderState.allOf(yaml),
        operations(yaml));
  }

  private static List<DeclaredOperation> operations(YamlNode yaml) {
    if (!yaml.has("operations")) {
      return List.of();
    }
    YamlNode refuses = yaml.nodeOrNull("refuses");
    Refusals defaults = refuses == null ? Refusals.NONE : Refusals.of(refuses, Refusals.NONE);
    return yaml.nodes("operations").stream()
        .map(operation -> DeclaredOperation.of(operation, defaults))
        .toList();
  }

  private static List<StockItem> stock(YamlNode yaml) {
    List<StockItem> items = new ArrayList<>();
    for (YamlNode lot : yaml.nodes("stock")) {
      lot.only("price", "setup", "type", "area", "numbers", "ranges");
      BigDecimal price = decimal(lot, "price");
      BigDecimal setup = lot.has("setup") ? decimal(lot, "setup") : BigDecimal.ZERO;
      String type = lot.has("type") ? lot.text("type") : "";
      String area = lot.has("area") ? lot.text("area") : "";
      numbers(lot)
          .forEach(number -> items.add(new StockItem(number, price, setup, type, area, Map.of())));
    }
    if (items.isEmpty()) {
      throw yaml.problem(
          "stock", "no numbers: the first one has the price of those that tests add");
    }
    return List.copyOf(items);
  }

  /** Returns a decimal number. */
  static BigDecimal decimal(YamlNode node, String name) {
    try {
      return new BigDecimal(node.text(name));
    } catch (NumberFormatException e) {
      throw node.problem(name, "not a decimal number");
    }
  }

  private static List<String> numbers(YamlNode lot) {
    List<String> numbers = new ArrayList<>();
    if (lot.has("numbers")) {
      numbers.addAll(lot.texts("numbers"));
    }
    if (lot.has("ranges")) {
      for (YamlNode range : lot.nodes("ranges")) {
        range.only("from", "to");
        LongStream.rangeClosed(digits(range, "from"), digits(range, "to"))
            .mapToObj(Long::toString)
            .forEach(numbers::add);
      }
    }
    return numbers;
  }

  private static long digits(YamlNode range, String name) {
    try {
      return Long.parseLong(range.text(name));
    } catch (NumberFormatException e) {
      throw range.problem(name, "not a number in digits");
    }
  }

  /** Returns whether two operations are the same, or do the same. */
  boolean areAlike(String one, String other) {
    return one.equals(other)
        || operations.stream()
            .anyMatch(declared -> declared.operations().containsAll(List.of(one, other)));
  }

  /** {@return the price of numbers that a test adds without a price} */
  BigDecimal price() {
    return stock.get(0).price();
  }

  /** Returns a number as the initial stock has it, or else at the price of the first one. */
  StockItem item(String number) {
    return stock.stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseGet(() -> StockItem.of(number, price()));
  }
}
