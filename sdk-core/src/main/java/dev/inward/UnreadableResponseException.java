package dev.inward;

/**
 * The vendor responded with a 2xx status, and the response could not be read: it was cut short, too
 * long, or not what the contract says. Treat a purchase as bought until the vendor shows otherwise;
 * {@link #rawBody()} is what was read.
 */
public final class UnreadableResponseException extends OutcomeUnknownException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure, which is of use in tests.
   *
   * @param details what is known of it
   */
  public UnreadableResponseException(Details details) {
    super("responded, but the response is unreadable", details);
  }
}
