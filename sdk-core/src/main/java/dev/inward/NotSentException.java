package dev.inward;

/**
 * No byte of the request left this machine: the address did not resolve, the connection was
 * refused, the TLS handshake failed, the call was cancelled before its turn, the client is closed.
 * Nothing was bought, and the same call may be made again.
 */
public final class NotSentException extends InwardException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure, which is of use in tests.
   *
   * @param details what is known of it
   */
  public NotSentException(Details details) {
    super("not sent", details);
  }

  /**
   * Says that nothing can have been spent.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveSpent() {
    return false;
  }
}
