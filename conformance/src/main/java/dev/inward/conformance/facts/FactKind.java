package dev.inward.conformance.facts;

/** A kind of fact on which the documents and a contract must agree. */
public enum FactKind {
  DOCUMENT(
      "the documents", "transcribe the document's new text, or correct the hash in manifest.yaml"),
  CALL("methods and paths"),
  HOST("hosts"),
  PURCHASE("what costs money"),
  PARAMETER("names of parameters"),
  REQUIRED("what is required"),
  DEFAULT("defaults"),
  VALUES("allowed values"),
  DEPRECATED("what is deprecated or retired"),
  TYPE("types"),
  CODE("codes and statuses"),
  TEXT("texts of codes"),
  RESPONSE("fields of responses"),
  REQUEST("fields of requests"),
  CALLBACK("callbacks"),
  HEADER("headers"),
  ACTION("actions"),
  SUCCESS("what makes a success"),
  RECONCILIATION(
      "how a lost purchase is found",
      "read the documents again and correct whichever is wrong: a witness that does not show what it"
          + " is taken to show makes a client deny or claim a purchase"),
  EVIDENCE(
      "evidence",
      "set x-evidence to documented for what the text states, to sample for what only a sample"
          + " shows, and to assumed for the rest; if both are right, give the reason in"
          + " differences.yaml"),
  KNOWN_DIFFERENCE("known differences", "delete the entry of differences.yaml, or correct it");

  private final String subject;
  private final String remedy;

  FactKind(String subject) {
    this(
        subject,
        "read the document at the line and correct whichever is wrong; if both are right, give the"
            + " reason in differences.yaml");
  }

  FactKind(String subject, String remedy) {
    this.subject = subject;
    this.remedy = remedy;
  }

  /** Returns the facts that must agree, in words. */
  public String subject() {
    return subject;
  }

  /** Returns what to do if they do not agree. */
  public String remedy() {
    return remedy;
  }
}
