package dev.inward.resilience.faults;

/** The HTTP client that a call is made with. */
enum ClientKind {
  /** The library's default, with no more settings than the fault needs. */
  DEFAULT("default client"),

  /** A user's, with redirects, retries, authenticators, cookies and a cache switched on. */
  RETRYING("retrying client"),

  /** The retrying one, with an interceptor that sends each call again, and then a clone of it. */
  RESENDING("resending client");

  private final String label;

  ClientKind(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}
