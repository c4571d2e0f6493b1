package dev.inward.sandbox;

import java.math.BigDecimal;

/**
 * A number in stock.
 *
 * @param type what type of number it is, or empty if it matches any type
 */
record StockItem(String number, BigDecimal price, String type) {

  boolean isOf(String wanted) {
    return type.isEmpty() || wanted.isEmpty() || type.equals(wanted);
  }
}
