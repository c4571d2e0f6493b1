package dev.inward.conformance.mutation;

import java.util.Locale;

/** Which link of the chain a mistake is in. */
enum MutantKind {
  CONTRACT,
  XSD,
  SAMPLE,
  MANIFEST,
  CLIENT,
  PACT,
  SANDBOX;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
