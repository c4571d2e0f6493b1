package com.example.bulk;

import java.math.BigDecimal;

/**
 * What a number costs.
 *
 * @param amount set-up and first month
 * @param stated the price that the user stated, or null if the vendor told the whole price
 */
record Price(BigDecimal amount, BigDecimal stated) {

  /**
   * Returns the price in a response, or the stated one.
   *
   * @throws Plan.RefusedException if the vendor does not tell it, and none is stated
   */
  static Price of(String vendor, BigDecimal setup, BigDecimal monthly, BigDecimal stated) {
    if (setup != null && monthly != null) {
      return new Price(setup.add(monthly), null);
    }
    if (stated == null) {
      throw new Plan.RefusedException(
          "price: "
              + vendor
              + " tells no price; state what a number costs: --price "
              + vendor
              + "=…");
    }
    // The part that the vendor tells is owed in any case.
    BigDecimal part = setup == null ? monthly : setup;
    return new Price(part == null ? stated : part.max(stated), stated);
  }
}
