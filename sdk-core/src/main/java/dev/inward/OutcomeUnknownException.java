package dev.inward;

/**
 * The request left, at least in part, and no clear response came; or a response came that does not
 * rule a purchase out. For an operation that spends money: find out from the vendor what happened,
 * and never repeat the call blindly, because the repetition may buy a second time.
 */
public sealed class OutcomeUnknownException extends InwardException
    permits UnreadableResponseException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure, which is of use in tests.
   *
   * @param details what is known of it
   */
  public OutcomeUnknownException(Details details) {
    this("outcome unknown", details);
  }

  OutcomeUnknownException(String outcome, Details details) {
    super(outcome, details);
  }

  /**
   * Says whether the operation is one that spends money, because then it may have.
   *
   * @return whether money may be spent
   */
  @Override
  public final boolean mayHaveSpent() {
    return spendsMoney();
  }
}
