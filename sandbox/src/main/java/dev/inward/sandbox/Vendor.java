package dev.inward.sandbox;

/** A vendor that the sandbox imitates. */
public enum Vendor {
  /** MultiTEL, with BuyNumbers in JSON, XML and CSV and with v3 RentNumber. */
  MULTITEL("multitel", "MultiTEL"),

  /** Crazytel, with its four lists and its purchase. */
  CRAZYTEL("crazytel", "Crazytel"),

  /** Anveo, with DID.ORDER. */
  ANVEO("anveo", "Anveo");

  private final String folder;
  private final String title;

  Vendor(String folder, String title) {
    this.folder = folder;
    this.title = title;
  }

  /** {@return the name of the vendor's folder in {@code specs}} */
  String folder() {
    return folder;
  }

  /** {@return the name as the vendor writes it} */
  String title() {
    return title;
  }
}
