package dev.inward.conformance.coverage;

/** A kind of element of a contract. */
public enum ElementKind {
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
  /** A documented code, by which the outcome is told. */
  CODE("code"),
  /** One of the forms that a value may have. */
  ARM("union arm");

  private final String word;

  ElementKind(String word) {
    this.word = word;
  }

  /** Returns the name of the kind. */
  public String word() {
    return word;
  }

  /** Returns the plural of the name. */
  public String words() {
    return this == PROPERTY ? "properties" : this == STATUS ? "statuses" : word + "s";
  }
}
