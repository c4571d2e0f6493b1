package dev.inward.resilience.faults;

/** Whose HTTP client makes the call. */
enum Caller {
  /** The one that the library makes for itself, as far as the fault allows it. */
  OWN("own client"),

  /** A user's, with redirects, retries, authenticators, cookies and a cache switched on. */
  EAGER("eager client"),

  /** The eager one, with an interceptor that sends again whatever came, and once more a clone. */
  INSISTENT("insistent client");

  private final String words;

  Caller(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
