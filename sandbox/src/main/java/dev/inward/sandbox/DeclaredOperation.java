package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operation does, as {@code operations} in {@code sandbox.yaml} declares it. An operation
 * that declares nothing responds as recorded.
 *
 * @param place the declaration, for error messages
 * @param operations the operations that it is for
 * @param sells what a call sells, or null if it sells nothing
 * @param lists which numbers the response lists, or null if it lists none
 * @param returns the values that are set in the response, by media type
 * @param refuses how a call is refused
 */
record DeclaredOperation(
    YamlNode place,
    List<String> operations,
    @Nullable Sale sells,
    @Nullable Listing lists,
    Map<String, Values> returns,
    Refusals refuses) {

  static DeclaredOperation of(YamlNode node, Refusals defaults) {
    node.only("for", "sells", "lists", "returns", "refuses");
    YamlNode sells = node.nodeOrNull("sells");
    YamlNode lists = node.nodeOrNull("lists");
    YamlNode refuses = node.nodeOrNull("refuses");
    Map<String, Values> returns = new LinkedHashMap<>();
    YamlNode values = node.nodeOrNull("returns");
    if (values != null) {
      values.names().forEach(type -> returns.put(type, Values.of(values.node(type))));
    }
    return new DeclaredOperation(
        node,
        node.texts("for"),
        sells == null ? null : Sale.of(sells),
        lists == null ? null : Listing.of(lists),
        returns,
        refuses == null ? defaults : Refusals.of(refuses, defaults));
  }

  /**
   * What a call sells: the number that an argument names, or some numbers of a type.
   *
   * @param number the argument that names the number, or null if the vendor chooses
   * @param type the argument that names the type
   * @param quantity the argument that says how many, 1 if it is absent
   * @param requires the arguments without whose values nothing is on offer
   * @param limits the largest values of arguments, 1 if they are absent
   */
  record Sale(
      @Nullable String number,
      @Nullable String type,
      @Nullable String quantity,
      Map<String, String> requires,
      Map<String, BigInteger> limits) {

    static Sale of(YamlNode node) {
      node.only("number", "type", "quantity", "requires", "limits");
      if (node.has("number") == node.has("type")) {
        throw node.problem("either \"number\" or \"type\" must be there");
      }
      Map<String, String> requires = new LinkedHashMap<>();
      YamlNode required = node.nodeOrNull("requires");
      if (required != null) {
        required.names().forEach(name -> requires.put(name, required.text(name)));
      }
      Map<String, BigInteger> limits = new LinkedHashMap<>();
      YamlNode limited = node.nodeOrNull("limits");
      if (limited != null) {
        limited
            .names()
            .forEach(name -> limits.put(name, BigInteger.valueOf(limited.integer(name))));
      }
      return new Sale(
          node.textOrNull("number"),
          node.textOrNull("type"),
          node.textOrNull("quantity"),
          requires,
          limits);
    }
  }

  /** The numbers that a response can list. */
  enum Numbers {
    IN_STOCK("in-stock"),
    OWNED("owned"),
    BOUGHT("bought");

    private final String word;

    Numbers(String word) {
      this.word = word;
    }
  }

  /**
   * Which numbers the response lists.
   *
   * @param numbers those in stock, those that were sold before, or those that this call sells
   * @param type the argument that filters by type, or null
   * @param prefix the argument that filters by the first digits, or null
   * @param most how many numbers there are at most
   * @param in where the list stands, by media type
   */
  record Listing(
      Numbers numbers,
      @Nullable String type,
      @Nullable String prefix,
      int most,
      Map<String, ListPlace> in) {

    static Listing of(YamlNode node) {
      node.only("numbers", "type", "prefix", "most", "in");
      Map<String, ListPlace> in = new LinkedHashMap<>();
      YamlNode types = node.node("in");
      types.names().forEach(type -> in.put(type, ListPlace.of(types.node(type))));
      return new Listing(
          numbers(node),
          node.textOrNull("type"),
          node.textOrNull("prefix"),
          node.has("most") ? node.integer("most") : Integer.MAX_VALUE,
          in);
    }

    private static Numbers numbers(YamlNode node) {
      String word = node.text("numbers");
      for (Numbers numbers : Numbers.values()) {
        if (numbers.word.equals(word)) {
          return numbers;
        }
      }
      throw node.problem("numbers", "neither in-stock, owned nor bought");
    }
  }

  /**
   * Where a list stands in a response, and what is set in each item.
   *
   * @param at the pointer to the list
   * @param item the recorded item that is copied for a number that is in none, counted from 0
   * @param each the values that are set in an item
   */
  record ListPlace(YamlNode place, String at, int item, Values each) {

    static ListPlace of(YamlNode node) {
      node.only("at", "item", "each");
      return new ListPlace(
          node,
          node.text("at"),
          node.has("item") ? node.integer("item") : 0,
          Values.of(node.node("each")));
    }
  }

  /**
   * The values that are set in a response.
   *
   * @param place the declaration, for error messages
   * @param byPointer the values by the pointers to their places
   */
  record Values(YamlNode place, Map<String, Value> byPointer) {

    static Values of(YamlNode node) {
      Map<String, Value> values = new LinkedHashMap<>();
      for (String pointer : node.names()) {
        if (!pointer.startsWith("/")) {
          throw node.problem("the pointer \"" + pointer + "\" does not start with /");
        }
        values.put(pointer, Value.of(node, pointer));
      }
      return new Values(node, values);
    }

    /** Returns the pointers to the number. */
    List<String> numbers() {
      return byPointer.entrySet().stream()
          .filter(entry -> entry.getValue().kind() == Value.Kind.NUMBER)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * A value that is set in a response.
   *
   * @param kind which value
   * @param argument the name of an argument, empty for all other values
   */
  record Value(Kind kind, String argument) {

    enum Kind {
      NUMBER,
      PRICE,
      TYPE,
      BALANCE,
      ARGUMENT
    }

    static Value of(YamlNode node, String pointer) {
      if (node.value(pointer) instanceof Map<?, ?>) {
        return new Value(Kind.ARGUMENT, node.node(pointer).only("argument").text("argument"));
      }
      return switch (node.text(pointer)) {
        case "number" -> new Value(Kind.NUMBER, "");
        case "price" -> new Value(Kind.PRICE, "");
        case "type" -> new Value(Kind.TYPE, "");
        case "balance" -> new Value(Kind.BALANCE, "");
        default ->
            throw node.problem(
                pointer, "neither number, price, type, balance nor {argument: NAME}");
      };
    }

    String of(Map<String, String> arguments, Optional<StockItem> item, Inventory inventory) {
      return switch (kind) {
        case NUMBER -> item.map(StockItem::number).orElse("");
        case PRICE -> item.map(sold -> sold.price().toPlainString()).orElse("");
        case TYPE -> item.map(StockItem::type).orElse("");
        case BALANCE -> inventory.balance().toPlainString();
        case ARGUMENT -> arguments.getOrDefault(argument, "");
      };
    }
  }
}
