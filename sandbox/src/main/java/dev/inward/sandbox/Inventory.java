package dev.inward.sandbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor's stock and an account's balance. A sale moves both, or neither. */
final class Inventory {

  /** What came of asking for a number. */
  enum Sale {
    SOLD,
    ALREADY_SOLD,
    NOT_IN_STOCK,
    NOT_ENOUGH_BALANCE
  }

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

  synchronized List<String> sold() {
    return List.copyOf(sold.keySet());
  }

  /** Sells one number, adding it to a list. */
  synchronized Sale sell(String number, List<StockItem> into) {
    StockItem item = stock.get(number);
    if (item == null) {
      return sold.containsKey(number) ? Sale.ALREADY_SOLD : Sale.NOT_IN_STOCK;
    }
    if (balance.compareTo(item.price()) < 0) {
      return Sale.NOT_ENOUGH_BALANCE;
    }
    move(item);
    into.add(item);
    return Sale.SOLD;
  }

  /**
   * Sells numbers of a type, or as many of them as there are, adding them to a list. If the balance
   * does not suffice for all of those, it sells none.
   */
  synchronized Sale sellAny(String type, long quantity, List<StockItem> into) {
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
      return Sale.NOT_IN_STOCK;
    }
    if (balance.compareTo(price) < 0) {
      return Sale.NOT_ENOUGH_BALANCE;
    }
    items.forEach(this::move);
    into.addAll(items);
    return Sale.SOLD;
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
