package dev.inward.resilience.faults;

/** By what in a response an operation's contract tells yes from no. */
enum Judging {
  CATALOGUE("`buyNumbers`"),
  CODE("`rentNumber`"),
  MARKS("`orderDids`"),
  HTTP_STATUS("`purchase`"),
  NOTHING("`buyNumbersCsv`");

  private final String operations;

  Judging(String operations) {
    this.operations = operations;
  }

  /** The operations that are judged so, as documentation names them. */
  String operations() {
    return operations;
  }
}
