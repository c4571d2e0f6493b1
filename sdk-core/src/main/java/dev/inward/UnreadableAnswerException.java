package dev.inward;

/**
 * The vendor answered with a 2xx status, and the answer could not be read: it was cut short, too
 * long, or not what the contract says. Treat a purchase as bought until the vendor shows otherwise;
 * {@link #rawBody()} is what was read.
 */
public final class UnreadableAnswerException extends OutcomeUnknownException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure, which is of use in tests.
   *
   * @param details what is known of it
   */
  public UnreadableAnswerException(Details details) {
    super("answered, but the answer is unreadable", details);
  }
}
