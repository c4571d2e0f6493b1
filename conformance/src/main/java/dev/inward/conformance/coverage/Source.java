package dev.inward.conformance.coverage;

/**
 * An interaction, a sample or a magic number that reaches an element.
 *
 * @param kind which of them it is
 * @param name the id of the interaction or the sample, or the magic number
 */
public record Source(SourceKind kind, String name) {

  /** Returns the kind and the name. */
  @Override
  public String toString() {
    return kind.word() + " " + name;
  }
}
