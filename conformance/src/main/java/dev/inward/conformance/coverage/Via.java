package dev.inward.conformance.coverage;

/** How something is reached. */
public enum Via {
  /** A recorded interaction, which client, pact and sandbox play. */
  INTERACTION("interaction"),
  /** The bytes of a sample, which are validated against the contract. */
  SAMPLE("sample"),
  /** A magic number of the sandbox, which makes the response from a sample. */
  SANDBOX("sandbox");

  private final String word;

  Via(String word) {
    this.word = word;
  }

  /** Returns what to call it. */
  public String word() {
    return word;
  }

  /** Returns how many there are of it, in words. */
  public String counted(long count) {
    return this == SANDBOX ? "the sandbox" : count + " " + word + (count == 1 ? "" : "s");
  }
}
