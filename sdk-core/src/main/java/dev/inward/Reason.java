package dev.inward;

/**
 * The reason why a call did not succeed, in one vocabulary for all vendors. Each vendor's contract
 * maps the vendor's codes to these reasons.
 *
 * <p>A reason does not tell whether money was spent or something changed; use {@link
 * InwardException#mayHaveSpent()} and {@link InwardException#mayHaveTakenEffect()}.
 */
public enum Reason {
  /** The vendor did not accept the credentials, or they do not allow this operation. */
  AUTHENTICATION,

  /** The account's balance does not cover the price. */
  INSUFFICIENT_FUNDS,

  /**
   * The number cannot be bought, because it is not offered or already sold. An earlier call of
   * yours may have bought it.
   */
  NUMBER_UNAVAILABLE,

  /** The number is reserved and may become available again. */
  NUMBER_RESERVED,

  /** The vendor requires documents, an address or a contact person for this number. */
  DOCUMENTS_REQUIRED,

  /** The vendor reports invalid or missing parameters. */
  INVALID_REQUEST,

  /** A limit of the account or of the vendor's network is reached, such as its channels. */
  CAPACITY,

  /** The vendor's rate limit is exceeded. */
  RATE_LIMITED,

  /** The vendor's system failed. This rarely proves that nothing happened. */
  VENDOR_FAULT,

  /** Another or an unknown reason. */
  OTHER
}
