package com.example.bulk;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Something that can be bought.
 *
 * @param vendor the vendor's name
 * @param area where the number is
 * @param number the number, or empty if the vendor chooses one of the area
 * @param price what it costs at most when it is bought
 * @param arguments what else the purchase needs, by the vendor's names
 */
public record Offer(
    String vendor, String area, String number, BigDecimal price, Map<String, String> arguments) {

  /** Returns what a person recognizes. */
  String label() {
    return vendor + " " + (number.isEmpty() ? "area " + area : number);
  }
}
