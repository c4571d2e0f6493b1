package dev.inward;

import static java.util.Objects.requireNonNull;

/**
 * A call that a {@link CallListener} is told of. No two calls are equal.
 *
 * <p>OkHttp interceptors and event listeners find it as the request's tag: {@code
 * request.tag(ObservedCall.class)}. A request that fetches an access token has none.
 */
public final class ObservedCall {

  private final String vendor;
  private final String operation;
  private final Effect effect;

  /**
   * Creates a call, for the tests of a listener.
   *
   * @param vendor the vendor's name in lower case
   * @param operation the operation's id in the contract
   * @param effect what a successful call does to the account
   */
  public ObservedCall(String vendor, String operation, Effect effect) {
    this.vendor = requireNonNull(vendor, "vendor");
    this.operation = requireNonNull(operation, "operation");
    this.effect = requireNonNull(effect, "effect");
  }

  /** {@return the vendor's name in lower case, such as {@code multitel}} */
  public String vendor() {
    return vendor;
  }

  /** {@return the operation's id in the contract, such as {@code buyNumbers}} */
  public String operation() {
    return operation;
  }

  /** {@return what a successful call does to the account} */
  public Effect effect() {
    return effect;
  }

  /** {@return the vendor and the operation} */
  @Override
  public String toString() {
    return vendor + " " + operation;
  }
}
