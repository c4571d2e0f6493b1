package dev.inward.sandbox;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number in stock, or one that was sold.
 *
 * @param price what it costs each month
 * @param setup what it costs once
 * @param type what type of number it is, or empty if it matches any type
 * @param kept the arguments of its purchase that the vendor keeps, by name
 */
record StockItem(
    String number, BigDecimal price, BigDecimal setup, String type, Map<String, String> kept) {

  static StockItem of(String number, BigDecimal price) {
    return new StockItem(number, price, BigDecimal.ZERO, "", Map.of());
  }

  StockItem keeping(Map<String, String> arguments) {
    return new StockItem(number, price, setup, type, Map.copyOf(arguments));
  }

  /** Returns what a purchase costs. */
  BigDecimal total() {
    return price.add(setup);
  }

  boolean isOf(String wanted) {
    return type.isEmpty() || wanted.isEmpty() || type.equals(wanted);
  }
}
