package dev.inward.sandbox;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A number in stock, or one that was sold.
 *
 * @param price what it costs each month
 * @param setup what it costs once
 * @param type what type of number it is, or empty if it matches any type
 * @param area the area that it is of, or empty if it is of none that is listed
 * @param kept the arguments of its purchase and its updates that the vendor keeps, by name
 */
record StockItem(
    String number,
    BigDecimal price,
    BigDecimal setup,
    String type,
    String area,
    Map<String, String> kept) {

  static StockItem of(String number, BigDecimal price) {
    return new StockItem(number, price, BigDecimal.ZERO, "", "", Map.of());
  }

  StockItem keeping(Map<String, String> arguments) {
    return new StockItem(number, price, setup, type, area, Map.copyOf(arguments));
  }

  StockItem ofType(String other) {
    return new StockItem(number, price, setup, other, area, kept);
  }

  /** {@return what a purchase costs} */
  BigDecimal total() {
    return price.add(setup);
  }

  boolean isOf(String wanted) {
    return type.isEmpty() || wanted.isEmpty() || type.equals(wanted);
  }
}
