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
 * @param stated the price that the user stated, or null if the vendor told the whole price
 */
public record Offer(
    String vendor,
    String area,
    String number,
    BigDecimal price,
    Map<String, String> arguments,
    BigDecimal stated) {

  /** Creates an offer whose price the vendor told. */
  Offer(
      String vendor, String area, String number, BigDecimal price, Map<String, String> arguments) {
    this(vendor, area, number, price, arguments, null);
  }

  /** Creates an offer at its price. */
  Offer(String vendor, String area, String number, Price price, Map<String, String> arguments) {
    this(vendor, area, number, price.amount(), arguments, price.stated());
  }

  /** Returns whether an offer that was read later is this one, at its price or less. */
  boolean isStill(Offer now) {
    return now.number().equals(number)
        && now.arguments().equals(arguments)
        && now.price().compareTo(price) <= 0;
  }

  /** Returns what a person recognizes. */
  String label() {
    return label(vendor, area, number);
  }

  static String label(String vendor, String area, String number) {
    return vendor + " " + (number.isEmpty() ? "area " + area : number);
  }
}
