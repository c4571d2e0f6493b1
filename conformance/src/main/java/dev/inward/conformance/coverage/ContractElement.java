package dev.inward.conformance.coverage;

/**
 * An element of a contract that a sample must reach, in whichever operation that uses it.
 *
 * @param kind the kind of element
 * @param pointer the pointer to its definition in the contract
 * @param name the value or the union arm; empty if the pointer alone names the element
 */
public record ContractElement(ElementKind kind, String pointer, String name) {

  /** Returns the pointer, and the value or the union arm in words. */
  @Override
  public String toString() {
    return name.isEmpty() ? pointer : "%s (%s %s)".formatted(pointer, kind.word(), name);
  }
}
