package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Effect;
import okhttp3.Request;

/**
 * An operation of a contract. Generated code passes it as a tag to every Retrofit method. It, and
 * not the HTTP method, determines what a call does to the account: only a read is ever repeated.
 *
 * @param vendor the vendor's name in lower case
 * @param id the operation's id in the contract
 * @param method the HTTP method
 * @param pathTemplate the whole path, with a leading slash and its parameters in braces
 * @param effect what a successful call does to the account
 * @param spendsMoney whether a successful call costs money
 */
public record Operation(
    String vendor,
    String id,
    String method,
    String pathTemplate,
    Effect effect,
    boolean spendsMoney) {

  /**
   * Validates the components.
   *
   * @param vendor the vendor's name in lower case
   * @param id the operation's id in the contract
   * @param method the HTTP method
   * @param pathTemplate the whole path, with a leading slash and its parameters in braces
   * @param effect what a successful call does to the account
   * @param spendsMoney whether a successful call costs money
   * @throws IllegalArgumentException if the path has no leading slash, or if a read is to spend
   *     money or a purchase none
   */
  public Operation {
    requireNonNull(vendor, "vendor");
    requireNonNull(id, "id");
    requireNonNull(method, "method");
    requireNonNull(effect, "effect");
    if (!pathTemplate.startsWith("/")) {
      throw new IllegalArgumentException(vendor + " " + id + ": the path must begin with a slash");
    }
    if (spendsMoney ? effect == Effect.READ : effect == Effect.PURCHASE) {
      throw new IllegalArgumentException(
          vendor + " " + id + ": a purchase spends money, and a read does not");
    }
  }

  /** Returns the operation that a generated method attached to its request. */
  static Operation of(Request request) {
    Operation operation = request.tag(Operation.class);
    if (operation == null) {
      throw new IllegalStateException("the method has no parameter @Tag Operation");
    }
    return operation;
  }

  /**
   * Returns an operation whose successful call costs money.
   *
   * @param vendor the vendor's name in lower case
   * @param id the operation's id in the contract
   * @param route the HTTP method and the path template, separated by a space
   * @return an operation that is sent at most once
   */
  public static Operation purchase(String vendor, String id, String route) {
    return of(vendor, id, route, Effect.PURCHASE);
  }

  /**
   * Returns an operation whose call costs nothing.
   *
   * @param vendor the vendor's name in lower case
   * @param id the operation's id in the contract
   * @param route the HTTP method and the path template, separated by a space
   * @return an operation that may be retried
   */
  public static Operation read(String vendor, String id, String route) {
    return of(vendor, id, route, Effect.READ);
  }

  /**
   * Returns an operation that changes what the account has, and spends no money by itself.
   *
   * @param vendor the vendor's name in lower case
   * @param id the operation's id in the contract
   * @param route the HTTP method and the path template, separated by a space
   * @return an operation that is sent at most once
   */
  public static Operation change(String vendor, String id, String route) {
    return of(vendor, id, route, Effect.CHANGE);
  }

  /**
   * Returns an operation that gives up something that the account has, and spends no money.
   *
   * @param vendor the vendor's name in lower case
   * @param id the operation's id in the contract
   * @param route the HTTP method and the path template, separated by a space
   * @return an operation that is sent at most once
   */
  public static Operation release(String vendor, String id, String route) {
    return of(vendor, id, route, Effect.RELEASE);
  }

  private static Operation of(String vendor, String id, String route, Effect effect) {
    int space = route.indexOf(' ');
    return new Operation(
        vendor,
        id,
        route.substring(0, space),
        route.substring(space + 1),
        effect,
        effect == Effect.PURCHASE);
  }

  /**
   * Returns this change or release as one that also spends money.
   *
   * @return an operation whose successful call costs money
   */
  public Operation spendingMoney() {
    return new Operation(vendor, id, method, pathTemplate, effect, true);
  }

  /** Returns whether it only reads, so that a call may be repeated. */
  boolean isRead() {
    return effect == Effect.READ;
  }

  String name() {
    return vendor + " " + id;
  }
}
