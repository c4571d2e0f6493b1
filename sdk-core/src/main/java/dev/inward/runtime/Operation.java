package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import okhttp3.Request;

/**
 * An operation of a contract. Generated code passes it as a tag to every Retrofit method. It, and
 * not the HTTP method, determines whether a call spends money.
 *
 * @param vendor the vendor's name in lower case
 * @param id the operation's id in the contract
 * @param method the HTTP method
 * @param pathTemplate the whole path, with a leading slash and its parameters in braces
 * @param spendsMoney whether a successful call costs money
 */
public record Operation(
    String vendor, String id, String method, String pathTemplate, boolean spendsMoney) {

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if the path has no leading slash
   */
  public Operation {
    requireNonNull(vendor, "vendor");
    requireNonNull(id, "id");
    requireNonNull(method, "method");
    if (!pathTemplate.startsWith("/")) {
      throw new IllegalArgumentException(vendor + " " + id + ": the path must begin with a slash");
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
    return of(vendor, id, route, true);
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
    return of(vendor, id, route, false);
  }

  private static Operation of(String vendor, String id, String route, boolean spendsMoney) {
    int space = route.indexOf(' ');
    return new Operation(
        vendor, id, route.substring(0, space), route.substring(space + 1), spendsMoney);
  }

  String name() {
    return vendor + " " + id;
  }
}
