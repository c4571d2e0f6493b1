package dev.inward.conformance.release;

/** Where the last release stands in a vendor's folder of specs. */
final class Baseline {

  /** The folder. */
  static final String FOLDER = "released/";

  /** Says of which version it is, and which of its files is the XSD. */
  static final String FILE = FOLDER + "release.yaml";

  private Baseline() {}
}
