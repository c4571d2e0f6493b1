package dev.inward.sandbox;

import dev.inward.contract.manifest.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How the sandbox plays a vendor, as written beside the contract in {@code sandbox.yaml}.
 *
 * @param stock what is in stock as it starts
 * @param balance what the account has as it starts
 * @param wrongCredentials the values by which credentials are known to be wrong
 * @param magicArguments the arguments whose value can force an answer
 * @param magic the forced answer for each such value
 */
record Script(
    List<Item> stock,
    BigDecimal balance,
    Map<String, String> wrongCredentials,
    List<String> magicArguments,
    Map<String, Magic> magic) {

  static Script of(Node yaml) {
    Node wrong = yaml.node("wrong-credentials");
    Map<String, String> wrongCredentials = new LinkedHashMap<>();
    wrong.names().forEach(name -> wrongCredentials.put(name, wrong.text(name)));
    Node values = yaml.node("magic").node("values");
    Map<String, Magic> magic = new LinkedHashMap<>();
    values.names().forEach(value -> magic.put(value, Magic.of(values.node(value))));
    return new Script(
        stock(yaml),
        new BigDecimal(yaml.text("balance")),
        wrongCredentials,
        yaml.node("magic").texts("arguments"),
        magic);
  }

  private static List<Item> stock(Node yaml) {
    List<Item> items = new ArrayList<>();
    for (Node lot : yaml.nodes("stock")) {
      BigDecimal price = new BigDecimal(lot.text("price"));
      String type = lot.has("type") ? lot.text("type") : "";
      numbers(lot).forEach(number -> items.add(new Item(number, price, type)));
    }
    return List.copyOf(items);
  }

  private static List<String> numbers(Node lot) {
    List<String> numbers = new ArrayList<>();
    if (lot.has("numbers")) {
      numbers.addAll(lot.texts("numbers"));
    }
    if (lot.has("ranges")) {
      for (Node range : lot.nodes("ranges")) {
        LongStream.rangeClosed(Long.parseLong(range.text("from")), Long.parseLong(range.text("to")))
            .mapToObj(Long::toString)
            .forEach(numbers::add);
      }
    }
    return numbers;
  }

  /** Returns the price of what a user adds to the stock without one. */
  BigDecimal price() {
    return stock.get(0).price();
  }
}
