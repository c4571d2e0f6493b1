package dev.inward.conformance.coverage;

/** A kind of {@link Source}. */
public enum SourceKind {
  /** A recorded interaction, which client, pact and sandbox play. */
  INTERACTION("interaction"),

  /** The bytes of a sample, which are validated against the contract. */
  SAMPLE("sample"),

  /** A magic number of the sandbox, which makes the response from a sample. */
  SANDBOX("sandbox");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  /** Returns the name of the kind. */
  public String word() {
    return word;
  }

  /** Returns a number of sources in words, such as {@code 2 samples}. */
  public String counted(long count) {
    return this == SANDBOX ? "the sandbox" : count + " " + word + (count == 1 ? "" : "s");
  }
}
