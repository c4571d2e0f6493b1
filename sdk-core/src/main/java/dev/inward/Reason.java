package dev.inward;

/**
 * Why a call did not succeed: one vocabulary for all vendors. Which of a vendor's codes means which
 * reason stands in the vendor's contract.
 *
 * <p>A reason says nothing about money: whether a call can have spent any is what {@link
 * InwardException#mayHaveSpent()} responses.
 */
public enum Reason {
  /** The vendor did not accept the credentials, or they do not allow this operation. */
  AUTHENTICATION,

  /** The account's balance does not cover the price. */
  INSUFFICIENT_FUNDS,

  /**
   * The number cannot be bought: it is not on offer, or it is sold. When it is sold, an earlier
   * call of yours may be the buyer.
   */
  NUMBER_UNAVAILABLE,

  /** The number is held for somebody, and may become available again. */
  NUMBER_RESERVED,

  /** The vendor wants documents, an address or a person before it sells this number. */
  DOCUMENTS_REQUIRED,

  /** The vendor found the request's parameters wrong or incomplete. */
  INVALID_REQUEST,

  /** A limit of the account or of the vendor's network is reached, such as a number of channels. */
  CAPACITY,

  /** Too many requests in too short a time. */
  RATE_LIMITED,

  /** The vendor's own system failed. For a purchase this rarely proves that nothing was bought. */
  VENDOR_FAULT,

  /** None of the others, or not known. */
  OTHER
}
