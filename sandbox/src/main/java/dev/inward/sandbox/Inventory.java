package dev.inward.sandbox;

import dev.inward.sandbox.Refusals.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A vendor's stock and the account of its customer. A sale changes both, or neither. */
final class Inventory {

  private final Map<String, StockItem> stock = new LinkedHashMap<>();
  private final Map<String, StockItem> sold = new LinkedHashMap<>();
  private final Set<String> released = new LinkedHashSet<>();
  private final Set<String> areas = new LinkedHashSet<>();
  private final Account account = new Account();
  private int jobs;

  synchronized void add(StockItem item) {
    sold.remove(item.number());
    stock.put(item.number(), item);
  }

  synchronized void clearStock() {
    stock.clear();
  }

  synchronized void reset(List<StockItem> items, BigDecimal amount) {
    stock.clear();
    sold.clear();
    released.clear();
    areas.clear();
    jobs = 0;
    for (StockItem item : items) {
      stock.put(item.number(), item);
      if (!item.area().isEmpty()) {
        areas.add(item.area());
      }
    }
    account.reset(amount);
  }

  synchronized boolean isSold(String number) {
    return sold.containsKey(number);
  }

  synchronized boolean has(String number) {
    return stock.containsKey(number);
  }

  synchronized void balance(BigDecimal amount) {
    account.balance(amount);
  }

  synchronized BigDecimal balance() {
    return account.balance();
  }

  synchronized BigDecimal spent() {
    return account.spent();
  }

  synchronized List<String> inStock() {
    return List.copyOf(stock.keySet());
  }

  synchronized List<StockItem> stockItems() {
    return List.copyOf(stock.values());
  }

  synchronized List<StockItem> soldItems() {
    return List.copyOf(sold.values());
  }

  synchronized List<String> sold() {
    return List.copyOf(sold.keySet());
  }

  /**
   * Sells a number and adds it to a list.
   *
   * @param kept the arguments that the vendor keeps with it
   * @return null, or the reason why it is not sold
   */
  synchronized @Nullable Reason sell(
      String number, Map<String, String> kept, List<StockItem> into) {
    StockItem item = stock.get(number);
    if (item == null) {
      return sold.containsKey(number) ? Reason.ALREADY_SOLD : Reason.NOT_IN_STOCK;
    }
    if (!account.canPay(item.total())) {
      return Reason.NOT_ENOUGH_BALANCE;
    }
    into.add(move(item, kept));
    return null;
  }

  /** Returns how many numbers are in stock in the area of that name, of the type that it has. */
  synchronized int stock(StockItem area) {
    return (int)
        stock.values().stream()
            .filter(item -> item.area().equals(area.number()) && item.isOf(area.type()))
            .count();
  }

  /** Changes those sold numbers that match, and returns them. */
  synchronized List<StockItem> change(
      Predicate<StockItem> matches, UnaryOperator<StockItem> change) {
    List<StockItem> changed = sold.values().stream().filter(matches).map(change).toList();
    changed.forEach(item -> sold.put(item.number(), item));
    return changed;
  }

  /**
   * Gives a sold number that matches back to the stock. Returns null, or the reason why it does
   * not.
   */
  synchronized @Nullable Reason release(String number, Predicate<StockItem> matches) {
    StockItem item = sold.get(number);
    if (item == null || !matches.test(item)) {
      return Reason.NOT_OWNED;
    }
    sold.remove(number);
    stock.put(number, item.keeping(Map.of()));
    released.add(number);
    return null;
  }

  /**
   * Sells those numbers again that were released and are still in stock, and adds them to a list.
   */
  synchronized void restore(List<String> numbers, List<StockItem> into) {
    for (String number : numbers) {
      if (released.contains(number) && sell(number, Map.of(), into) == null) {
        released.remove(number);
      }
    }
  }

  /** Adds a number that is sold already, and was not paid for here. */
  synchronized void own(StockItem item) {
    stock.remove(item.number());
    sold.put(item.number(), item);
  }

  /** {@return how many jobs there were before this one} */
  synchronized int nextJob() {
    return jobs++;
  }

  /**
   * Sells as many numbers of a type as are wanted and in stock, and adds them to a list. Sells none
   * if the balance does not suffice for all of them.
   *
   * @param area their area; one that the initial stock does not have stands for all
   * @param kept the arguments that the vendor keeps with them
   * @return null, or the reason why none is sold
   */
  synchronized @Nullable Reason sellAny(
      String type, String area, long quantity, Map<String, String> kept, List<StockItem> into) {
    boolean isListed = areas.contains(area);
    List<StockItem> items = new ArrayList<>();
    BigDecimal price = BigDecimal.ZERO;
    for (StockItem item : stock.values()) {
      if (items.size() == quantity) {
        break;
      }
      if (item.isOf(type) && (!isListed || item.area().equals(area))) {
        items.add(item);
        price = price.add(item.total());
      }
    }
    if (items.isEmpty()) {
      return Reason.NOT_IN_STOCK;
    }
    if (!account.canPay(price)) {
      return Reason.NOT_ENOUGH_BALANCE;
    }
    items.forEach(item -> into.add(move(item, kept)));
    return null;
  }

  /** Undoes a sale, except of numbers that were reset or stocked again since. */
  synchronized void takeBack(List<StockItem> items) {
    for (StockItem item : items) {
      if (sold.remove(item.number(), item)) {
        stock.put(item.number(), item.keeping(Map.of()));
        account.refund(item.total());
      }
    }
  }

  private StockItem move(StockItem item, Map<String, String> kept) {
    StockItem bought = item.keeping(kept);
    stock.remove(item.number());
    sold.put(item.number(), bought);
    account.pay(item.total());
    return bought;
  }
}
