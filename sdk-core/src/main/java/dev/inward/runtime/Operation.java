package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

/**
 * An operation of a contract. Generated code hands it to every Retrofit method as a tag; the
 * transport decides by it, never by the HTTP method, whether a call spends money.
 *
 * @param vendor the vendor's name in lower case
 * @param id the operation's id in the contract
 * @param method the HTTP method
 * @param pathTemplate the whole path, beginning with a slash, with its parameters in braces
 * @param spendsMoney whether a successful call costs money
 */
public record Operation(
    String vendor, String id, String method, String pathTemplate, boolean spendsMoney) {

  /**
   * Validation the parts.
   *
   * @throws IllegalArgumentException if the path does not begin with a slash
   */
  public Operation {
    requireNonNull(vendor, "vendor");
    requireNonNull(id, "id");
    requireNonNull(method, "method");
    if (!pathTemplate.startsWith("/")) {
      throw new IllegalArgumentException(vendor + " " + id + ": a path begins with a slash");
    }
  }

  String name() {
    return vendor + " " + id;
  }
}
