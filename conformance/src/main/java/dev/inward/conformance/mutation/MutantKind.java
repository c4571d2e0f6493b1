package dev.inward.conformance.mutation;

import java.util.Locale;

/** The link of the chain that a mutant is of. */
enum MutantKind {
  CONTRACT,
  FACTS,
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
