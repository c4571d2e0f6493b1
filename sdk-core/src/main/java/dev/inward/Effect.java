package dev.inward;

/**
 * What a successful call does to the account. Only a {@link #READ} is ever repeated; a call with
 * any other effect is sent at most once.
 */
public enum Effect {
  /** It changes nothing and costs nothing. */
  READ,

  /** It changes what the account has, such as the routing of a number. */
  CHANGE,

  /** It buys something, and spends money. */
  PURCHASE,

  /** It gives something up, such as a number, which the account then no longer has. */
  RELEASE
}
