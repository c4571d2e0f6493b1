package dev.inward.resilience.faults;

/** The part of a response by which an operation's contract distinguishes success from failure. */
enum OutcomeRule {
  STATUS_CATALOGUE("`buyNumbers`"),
  SUCCESS_CODE("`rentNumber`"),
  MARKERS("`orderDids`"),
  HTTP_STATUS("`purchase`"),
  HTTP_STATUS_OF_A_CHANGE("`updateNumber`"),
  NONE("`buyNumbersCsv`");

  private final String operations;

  OutcomeRule(String operations) {
    this.operations = operations;
  }

  /** Returns the rule whose exceptions it shares where it has none of its own, or itself. */
  OutcomeRule base() {
    return this == HTTP_STATUS_OF_A_CHANGE ? HTTP_STATUS : this;
  }

  /** Returns the operations with this rule, as the documentation names them. */
  String operations() {
    return operations;
  }
}
