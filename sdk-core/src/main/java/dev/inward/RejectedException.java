package dev.inward;

/**
 * The vendor said no, in a way that its contract marks as "this call bought nothing". {@link
 * #reason()} says why. Where the reason is {@link Reason#NUMBER_UNAVAILABLE}, an earlier call of
 * yours may be what took the number.
 */
public final class RejectedException extends InwardException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure, which is of use in tests.
   *
   * @param details what is known of it
   */
  public RejectedException(Details details) {
    super("rejected by the vendor", details);
  }

  /**
   * Says that this call spent nothing.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveSpent() {
    return false;
  }
}
