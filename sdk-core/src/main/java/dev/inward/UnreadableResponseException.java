package dev.inward;

/**
 * Thrown if the vendor responded with a 2xx status, but the response could not be read: it was
 * truncated, too long, or does not match the contract. Treat a purchase, a change or a release as
 * made until the vendor shows otherwise. {@link #rawBody()} returns the part that was read.
 */
public final class UnreadableResponseException extends OutcomeUnknownException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. Users need this only in their own tests.
   *
   * @param details the details of the failure
   */
  public UnreadableResponseException(Details details) {
    super("unreadable response", details);
  }
}
