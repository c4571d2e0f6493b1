package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation does, as {@code operations} in {@code sandbox.yaml} declares it. An operation
 * that declares nothing responds as recorded.
 *
 * @param place the declaration, for error messages
 * @param operations the operations that it is for
 * @param sells what a call sells, or null if it sells nothing
 * @param releases the argument that names the number that a call releases, or null
 * @param updates which numbers of the account a call changes, or null if it changes none
 * @param restores which numbers a call brings back, or null if it brings none back
 * @param lists which numbers the response lists, or null if it lists none
 * @param returns the values that are set in the response, by media type
 * @param refuses how a call is refused
 */
record DeclaredOperation(
    YamlNode place,
    List<String> operations,
    @Nullable Sale sells,
    @Nullable Release releases,
    @Nullable Update updates,
    @Nullable Restoration restores,
    @Nullable Listing lists,
    Map<String, Values> returns,
    Refusals refuses) {

  static DeclaredOperation of(YamlNode node, Refusals defaults) {
    node.only("for", "sells", "releases", "updates", "restores", "lists", "returns", "refuses");
    YamlNode sells = node.nodeOrNull("sells");
    YamlNode releases = node.nodeOrNull("releases");
    YamlNode updates = node.nodeOrNull("updates");
    YamlNode restores = node.nodeOrNull("restores");
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
        releases == null ? null : Release.of(releases),
        updates == null ? null : Update.of(updates),
        restores == null ? null : Restoration.of(restores),
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
   * @param area the argument that names the area, or null
   * @param requires the arguments without whose values nothing is on offer
   * @param limits the largest values of arguments, 1 if they are absent
   * @param keeps the arguments that the vendor keeps with a number
   */
  record Sale(
      @Nullable String number,
      @Nullable String type,
      @Nullable String quantity,
      @Nullable String area,
      Map<String, String> requires,
      Map<String, BigInteger> limits,
      List<String> keeps) {

    static Sale of(YamlNode node) {
      node.only("number", "type", "quantity", "area", "requires", "limits", "keeps");
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
          node.textOrNull("area"),
          requires,
          limits,
          node.has("keeps") ? node.texts("keeps") : List.of());
    }
  }

  /**
   * Which number of the account a call releases.
   *
   * @param number the argument that names it
   * @param filter what else the number must have
   */
  record Release(String number, Filter filter) {

    static Release of(YamlNode node) {
      node.only("number", "exactly");
      return new Release(node.text("number"), Filter.of(node));
    }
  }

  /**
   * What a call changes of numbers of the account. Its arguments are kept with them.
   *
   * @param filter which numbers
   * @param keeps the arguments that are kept, by the names under which they are, or null for all
   * @param clears the names of what is no longer kept if the call does not have it
   */
  record Update(Filter filter, @Nullable Map<String, String> keeps, List<String> clears) {

    static Update of(YamlNode node) {
      if (node.has("number")) {
        return new Update(Filter.ofNumber(node.only("number").text("number")), null, List.of());
      }
      node.only("where", "exactly", "keeps", "clears");
      Map<String, String> keeps = new LinkedHashMap<>();
      YamlNode kept = node.node("keeps");
      kept.names()
          .forEach(name -> keeps.put(name, kept.node(name).only("argument").text("argument")));
      return new Update(
          Filter.of(node), keeps, node.has("clears") ? node.texts("clears") : List.of());
    }

    /** {@return the arguments of calls that it names} */
    Set<String> arguments() {
      Set<String> arguments = new LinkedHashSet<>(filter.arguments());
      arguments.addAll(keeps == null ? List.of() : keeps.values());
      return arguments;
    }

    /** Returns a number as the call leaves it. */
    StockItem changed(StockItem item, Map<String, String> arguments) {
      Map<String, String> kept = new LinkedHashMap<>(item.kept());
      if (keeps == null) {
        kept.putAll(arguments);
        return item.keeping(kept);
      }
      kept.keySet().removeAll(clears);
      keeps.forEach(
          (name, argument) -> {
            String value = arguments.get(argument);
            if (value != null) {
              kept.put(name, value);
            }
          });
      return item.keeping(kept);
    }
  }

  /**
   * Which released numbers a call brings back.
   *
   * @param numbers the argument that lists the numbers, in JSON
   * @param atOnce how many numbers are responded to with status 200
   * @param later the status of the response to more numbers
   */
  record Restoration(String numbers, int atOnce, int later) {

    static Restoration of(YamlNode node) {
      node.only("numbers", "at-once", "later");
      return new Restoration(
          node.text("numbers"),
          node.has("at-once") ? node.integer("at-once") : Integer.MAX_VALUE,
          node.has("later") ? node.integer("later") : 0);
    }
  }

  /** The numbers that a response can list. */
  enum Numbers {
    IN_STOCK("in-stock"),
    OWNED("owned"),
    BOUGHT("bought"),
    /** Those that the call changes. */
    CHANGED("changed"),
    /** Those that the call names, whatever became of them. */
    REQUESTED("requested"),
    /** The items of the recorded responses. */
    RECORDED("recorded");

    private final String word;

    Numbers(String word) {
      this.word = word;
    }
  }

  /**
   * Which numbers the response lists.
   *
   * @param numbers which numbers
   * @param filter which of them
   * @param number the argument that names the only number, or null
   * @param type the argument that filters by type, or null
   * @param prefix the argument that filters by the first digits, or null
   * @param most how many numbers there are at most
   * @param in where the list stands, by media type
   */
  record Listing(
      Numbers numbers,
      Filter filter,
      @Nullable String number,
      @Nullable String type,
      @Nullable String prefix,
      int most,
      Map<String, ListPlace> in) {

    static Listing of(YamlNode node) {
      node.only("numbers", "where", "exactly", "number", "type", "prefix", "most", "in");
      Map<String, ListPlace> in = new LinkedHashMap<>();
      YamlNode types = node.node("in");
      types.names().forEach(type -> in.put(type, ListPlace.of(types.node(type))));
      return new Listing(
          numbers(node),
          Filter.of(node),
          node.textOrNull("number"),
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
      throw node.problem(
          "numbers", "neither in-stock, owned nor bought, changed, requested or recorded");
    }
  }

  /**
   * Where a list stands in a response, and what is set in each item.
   *
   * @param at the pointer to the list
   * @param item the recorded item that is copied for a number that is in none, counted from 0
   * @param refused the recorded item that is copied for a number that nothing was done with
   * @param each the values that are set in an item
   */
  record ListPlace(YamlNode place, String at, int item, int refused, Values each) {

    static ListPlace of(YamlNode node) {
      node.only("at", "item", "refused", "each");
      return new ListPlace(
          node,
          node.text("at"),
          node.has("item") ? node.integer("item") : 0,
          node.has("refused") ? node.integer("refused") : 0,
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

    /** {@return the pointers to the number} */
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
   * @param argument the name of an argument of the call or the purchase, empty for other values
   * @param otherwise the value if the purchase had no such argument
   */
  record Value(Kind kind, String argument, String otherwise) {

    Value(Kind kind, String argument) {
      this(kind, argument, "");
    }

    enum Kind {
      NUMBER,
      PRICE,
      SETUP,
      TYPE,
      BALANCE,
      /** How many numbers are in stock in the area that the item is. */
      STOCK,
      /**
       * How many numbers the call names, how many of them it is done with, and with how many not.
       */
      COUNT,
      DONE,
      REFUSED,
      /** The recorded text, which ends in the next number for each call after the first. */
      JOB,
      ARGUMENT,
      /** An argument of the purchase. */
      KEPT
    }

    static Value of(YamlNode node, String pointer) {
      if (node.value(pointer) instanceof Map<?, ?>) {
        YamlNode named = node.node(pointer).only("argument", "kept", "otherwise");
        return named.has("kept")
            ? new Value(Kind.KEPT, named.text("kept"), named.text("otherwise", ""))
            : new Value(Kind.ARGUMENT, named.text("argument"));
      }
      return switch (node.text(pointer)) {
        case "number" -> new Value(Kind.NUMBER, "");
        case "price" -> new Value(Kind.PRICE, "");
        case "setup" -> new Value(Kind.SETUP, "");
        case "count" -> new Value(Kind.COUNT, "");
        case "done" -> new Value(Kind.DONE, "");
        case "refused" -> new Value(Kind.REFUSED, "");
        case "job" -> new Value(Kind.JOB, "");
        case "type" -> new Value(Kind.TYPE, "");
        case "balance" -> new Value(Kind.BALANCE, "");
        case "stock" -> new Value(Kind.STOCK, "");
        default ->
            throw node.problem(
                pointer,
                "neither number, price, type, balance nor {argument: NAME}, {kept: NAME}, setup,"
                    + " stock, count, done, refused or job");
      };
    }

    /**
     * Returns the text of the value.
     *
     * @param item the number that it is about, if there is one
     * @param recorded the recorded text in its place
     */
    String of(
        Map<String, String> arguments,
        Subject subject,
        Optional<StockItem> item,
        Inventory inventory,
        String recorded) {
      int refused = subject.refused().size();
      return switch (kind) {
        case NUMBER -> item.map(StockItem::number).orElse("");
        case PRICE -> item.map(each -> each.price().toPlainString()).orElse("");
        case SETUP -> item.map(each -> each.setup().toPlainString()).orElse("");
        case TYPE -> item.map(StockItem::type).orElse("");
        case BALANCE -> inventory.balance().toPlainString();
        case STOCK -> item.map(each -> String.valueOf(inventory.stock(each))).orElse("");
        case COUNT -> String.valueOf(subject.items().size());
        case DONE -> String.valueOf(subject.items().size() - refused);
        case REFUSED -> String.valueOf(refused);
        case JOB -> job(recorded, inventory.nextJob());
        case ARGUMENT -> arguments.getOrDefault(argument, "");
        case KEPT -> item.map(each -> each.kept().getOrDefault(argument, otherwise)).orElse("");
      };
    }

    private static String job(String recorded, int number) {
      String digits = number == 0 ? "" : String.valueOf(number);
      return recorded.substring(0, Math.max(0, recorded.length() - digits.length())) + digits;
    }
  }
}
