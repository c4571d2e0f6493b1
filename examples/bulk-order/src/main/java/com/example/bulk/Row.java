package com.example.bulk;

import java.math.BigDecimal;

/**
 * What became of one of the numbers that were ordered: a line of the CSV file.
 *
 * @param row its place in the file, from 1
 * @param status {@code bought}, or {@code unknown} if it may have been bought
 * @param number the number; for an unknown one the number that was asked for, which may be empty
 * @param vendor the vendor's name
 * @param area where the number is
 * @param price the price in the plan
 * @param tag the text that the vendor keeps beside the number
 * @param at when the workflow learned it, as ISO 8601
 * @param note a sentence for people, or empty
 */
public record Row(
    int row,
    String status,
    String number,
    String vendor,
    String area,
    BigDecimal price,
    String tag,
    String at,
    String note) {

  static final String BOUGHT = "bought";
  static final String UNKNOWN = "unknown";

  /** Returns the same at another place. */
  Row at(int place) {
    return new Row(place, status, number, vendor, area, price, tag, at, note);
  }

  String label() {
    return Offer.label(vendor, area, number);
  }
}
