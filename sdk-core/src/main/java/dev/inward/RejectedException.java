package dev.inward;

/**
 * Thrown if the vendor rejected the request with a response that, according to the contract, rules
 * out that this call bought, changed or released anything. {@link #reason()} returns why. If the
 * reason is {@link Reason#NUMBER_UNAVAILABLE}, an earlier call of yours may have bought the number.
 */
public final class RejectedException extends InwardException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. Users need this only in their own tests.
   *
   * @param details the details of the failure
   */
  public RejectedException(Details details) {
    super("rejected by the vendor", details);
  }

  /**
   * Returns {@code false}, because this call spent nothing.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveSpent() {
    return false;
  }

  /**
   * Returns {@code false}, because this call had no effect.
   *
   * @return {@code false}
   */
  @Override
  public boolean mayHaveTakenEffect() {
    return false;
  }
}
