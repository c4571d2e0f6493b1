package dev.inward;

/**
 * Thrown if the vendor rejected the request with a response that, according to the contract or to
 * HTTP, rules out that this call bought, changed or released anything. {@link #evidence()} returns
 * how that is known, and {@link #reason()} why the vendor rejected it. If the reason is {@link
 * Reason#NUMBER_UNAVAILABLE}, an earlier call of yours may have bought the number.
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
   * Returns on what evidence the response counts as a refusal. A status that the contract does not
   * list and that is a refusal by HTTP's own meaning (401, 403, 404, 405, 415, 422) is {@link
   * Evidence#ASSUMED}: a careful caller may treat it as an unknown outcome.
   *
   * @return the evidence in the contract
   */
  public Evidence evidence() {
    return refusalEvidence();
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
