package dev.inward;

/**
 * Thrown if no byte of the request was sent. The address did not resolve, the connection was
 * refused, the TLS handshake failed, the call was cancelled before it was sent, or the client is
 * closed. Nothing was bought, changed or released, and the same call can be repeated.
 */
public final class NotSentException extends InwardException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. Users need this only in their own tests.
   *
   * @param details the details of the failure
   */
  public NotSentException(Details details) {
    super("not sent", details);
  }

  /**
   * Returns {@code false}, because nothing can have been spent.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveSpent() {
    return false;
  }

  /**
   * Returns {@code false}, because nothing can have happened.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveTakenEffect() {
    return false;
  }
}
