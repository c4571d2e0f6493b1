package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a contract.
 *
 * @param origin scheme, host and port; null if the user gives or chooses the server
 * @param choices the URLs to choose from, the first one by default
 * @param variables the variables of these URLs
 * @param basePath whether the user's own server may have a path
 */
public record ServerModel(
    @Nullable String origin, List<String> choices, List<Variable> variables, boolean basePath) {

  /**
   * A variable of a server's URL.
   *
   * @param method the method of the client's builder that sets it
   * @param wire its name in the contract
   * @param allowed the values that it may have; empty for all
   */
  public record Variable(
      String method,
      String wire,
      String initial,
      List<String> allowed,
      @Nullable String description) {}
}
