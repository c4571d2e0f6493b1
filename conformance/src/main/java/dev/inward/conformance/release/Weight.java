package dev.inward.conformance.release;

/** How much a change means, from the least to the most. */
enum Weight {
  /** Descriptions, examples: it reads differently, and nothing works differently. */
  WORDS("words"),
  /** Says otherwise where a fact comes from or what it costs; no program notices. */
  CORRECTION("a correction"),
  /** What was valid stays valid, what was compiled still compiles. */
  ADDITION("an addition"),
  /** A request that was valid is not, or code that used the client is broken. */
  BREAKING("breaking");

  private final String said;

  Weight(String said) {
    this.said = said;
  }

  /** Returns the heavier of the two. */
  Weight or(Weight other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public String toString() {
    return said;
  }
}
