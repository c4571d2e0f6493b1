package dev.inward.conformance.coverage;

/** What of a contract can be reached. */
public enum Kind {
  /** An operation, or a call that the vendor makes. */
  OPERATION("operation"),
  /** A parameter in a path, query or header, or the header that carries a credential. */
  PARAMETER("parameter"),
  /** The HTTP status of a response. */
  STATUS("status"),
  /** The media type of a request or a response. */
  MEDIA_TYPE("media type"),
  /** A property of an object, a field of a form, or an argument of an action. */
  PROPERTY("property"),
  /** A value of an enum. */
  VALUE("value"),
  /** A value of the catalogue by which the vendor's outcomes are judged. */
  CODE("code"),
  /** One of the forms that a value may have. */
  ARM("union arm");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** Returns what to call it. */
  public String word() {
    return word;
  }

  /** Returns what to call several of it. */
  public String words() {
    return this == PROPERTY ? "properties" : this == STATUS ? "statuses" : word + "s";
  }
}
