package dev.inward;

/** On what evidence the contract states a fact of the vendor. */
public enum Evidence {
  /** A document of the vendor says it. */
  DOCUMENTED,

  /** A sample in a document of the vendor shows it. */
  SAMPLE,

  /**
   * Nothing of the vendor says it: it follows from HTTP, from other people's code or by inference.
   */
  ASSUMED
}
