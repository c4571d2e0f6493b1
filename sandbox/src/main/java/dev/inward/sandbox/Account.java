package dev.inward.sandbox;

import java.math.BigDecimal;

/** The money of an account at a vendor. The {@link Inventory} guards it. */
final class Account {

  private BigDecimal balance = BigDecimal.ZERO;
  private BigDecimal spent = BigDecimal.ZERO;

  /** Sets the balance. */
  void balance(BigDecimal amount) {
    balance = amount;
  }

  BigDecimal balance() {
    return balance;
  }

  BigDecimal spent() {
    return spent;
  }

  /** Sets the balance, and forgets what was spent. */
  void reset(BigDecimal amount) {
    balance = amount;
    spent = BigDecimal.ZERO;
  }

  boolean canPay(BigDecimal price) {
    return balance.compareTo(price) >= 0;
  }

  void pay(BigDecimal price) {
    balance = balance.subtract(price);
    spent = spent.add(price);
  }

  void refund(BigDecimal price) {
    balance = balance.add(price);
    spent = spent.subtract(price);
  }
}
