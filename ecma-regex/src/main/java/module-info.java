/** The patterns of contracts, in Java. */
module dev.inward.regex {
  requires static org.jspecify;

  exports dev.inward.regex;
}
