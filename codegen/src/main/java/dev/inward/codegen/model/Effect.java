package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import io.swagger.v3.oas.models.PathItem;

/**
 * What a successful call does to the account.
 *
 * @param kind the word for it
 * @param spendsMoney whether it costs money
 * @param stated whether the contract says it; else the HTTP method does
 */
public record Effect(Kind kind, boolean spendsMoney, boolean stated) {

  /** The words of {@code x-effect}. */
  public enum Kind {
    READ,
    CHANGE,
    PURCHASE,
    RELEASE
  }

  /**
   * Reads the effect of an operation. What neither the contract nor HTTP calls a read is treated as
   * a purchase, or as a change that may cost money in a contract that never says.
   *
   * @param plain whether the contract has no {@code x-client}
   */
  static Effect of(Extensions extensions, PathItem.HttpMethod method, boolean plain) {
    boolean isStated = extensions.has("x-effect") || extensions.has("x-spends-money");
    if (plain && !isStated && !isRead(method)) {
      // Nobody said that it costs nothing, either.
      return new Effect(Kind.CHANGE, true, false);
    }
    return of(extensions, method);
  }

  static Effect of(Extensions extensions, PathItem.HttpMethod method) {
    boolean spends = extensions.flag("x-spends-money");
    if (!extensions.has("x-effect")) {
      boolean stated = extensions.has("x-spends-money");
      boolean buys = stated ? spends : !isRead(method);
      return new Effect(buys ? Kind.PURCHASE : Kind.READ, buys, stated);
    }
    Kind kind =
        switch (extensions.requiredText("x-effect")) {
          case "read" -> Kind.READ;
          case "change" -> Kind.CHANGE;
          case "purchase" -> Kind.PURCHASE;
          case "release" -> Kind.RELEASE;
          default ->
              throw new ContractException(
                  extensions.where(), "x-effect must be read, change, purchase or release");
        };
    boolean contradicts =
        kind == Kind.READ
            ? spends
            : kind == Kind.PURCHASE && extensions.has("x-spends-money") && !spends;
    if (contradicts) {
      throw new ContractException(
          extensions.where(),
          kind == Kind.READ
              ? "x-effect is read, but x-spends-money is true; leave one of them out"
              : "x-effect is purchase, but x-spends-money is false; leave one of them out");
    }
    return new Effect(kind, spends || kind == Kind.PURCHASE, true);
  }

  private static boolean isRead(PathItem.HttpMethod method) {
    return switch (method) {
      case GET, HEAD, OPTIONS, TRACE -> true;
      case POST, PUT, PATCH, DELETE -> false;
    };
  }
}
