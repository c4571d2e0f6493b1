package dev.inward.sandbox;

import dev.inward.sandbox.Refusals.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A vendor's stock and an account's balance. A sale moves both, or neither. */
final class Inventory {

  private final Map<String, StockItem> stock = new LinkedHashMap<>();
  private final Map<String, StockItem> sold = new LinkedHashMap<>();
  private BigDecimal balance = BigDecimal.ZERO;
  private BigDecimal spent = BigDecimal.ZERO;

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
    items.forEach(item -> stock.put(item.number(), item));
    balance = amount;
    spent = BigDecimal.ZERO;
  }

  synchronized boolean isSold(String number) {
    return sold.containsKey(number);
  }

  synchronized boolean has(String number) {
    return stock.containsKey(number);
  }

  synchronized void balance(BigDecimal amount) {
    balance = amount;
  }

  synchronized BigDecimal balance() {
    return balance;
  }

  synchronized BigDecimal spent() {
    return spent;
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

  /** Sells one number, adding it to a list, and returns null, or else why it does not. */
  synchronized @Nullable Reason sell(String number, List<StockItem> into) {
    StockItem item = stock.get(number);
    if (item == null) {
      return sold.containsKey(number) ? Reason.ALREADY_SOLD : Reason.NOT_IN_STOCK;
    }
    if (balance.compareTo(item.price()) < 0) {
      return Reason.NOT_ENOUGH_BALANCE;
    }
    move(item);
    into.add(item);
    return null;
  }

  /**
   * Sells numbers of a type, or as many of them as there are, adding them to a list. If the balance
   * does not suffice for all of those, it sells none. Returns null, or else why it sells none.
   */
  synchronized @Nullable Reason sellAny(String type, long quantity, List<StockItem> into) {
    List<StockItem> items = new ArrayList<>();
    BigDecimal price = BigDecimal.ZERO;
    for (StockItem item : stock.values()) {
      if (items.size() == quantity) {
        break;
      }
      if (item.isOf(type)) {
        items.add(item);
        price = price.add(item.price());
      }
    }
    if (items.isEmpty()) {
      return Reason.NOT_IN_STOCK;
    }
    if (balance.compareTo(price) < 0) {
      return Reason.NOT_ENOUGH_BALANCE;
    }
    items.forEach(this::move);
    into.addAll(items);
    return null;
  }

  /** Takes back what was sold, unless it is forgotten or in stock again by now. */
  synchronized void takeBack(List<StockItem> items) {
    for (StockItem item : items) {
      if (sold.remove(item.number(), item)) {
        stock.put(item.number(), item);
        balance = balance.add(item.price());
        spent = spent.subtract(item.price());
      }
    }
  }

  private void move(StockItem item) {
    stock.remove(item.number());
    sold.put(item.number(), item);
    balance = balance.subtract(item.price());
    spent = spent.add(item.price());
  }
}
