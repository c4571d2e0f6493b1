package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param id its id in the contract
 * @param name its name in Java
 * @param type what its types begin with
 * @param server the origin of its server
 * @param effect what a successful call does to the account
 * @param description its description
 * @param request its request
 * @param routes its paths
 * @param outcome how its responses become outcomes
 * @param pages how the pages of its list are read, or null
 * @param rows how the rows of its list are read one by one, or null
 */
public record OperationModel(
    String id,
    String name,
    String type,
    String server,
    Effect effect,
    Description description,
    RequestModel request,
    RoutesModel routes,
    OutcomeModel outcome,
    @Nullable PaginationModel pages,
    @Nullable RowsModel rows) {

  /**
   * The description of an operation.
   *
   * @param cost the cost of a successful call, or null
   * @param experimental why it is experimental, or null
   */
  public record Description(
      @Nullable String summary,
      @Nullable String text,
      @Nullable String cost,
      @Nullable String experimental,
      @Nullable Evidence evidence,
      boolean deprecated) {}

  /** Returns the name of the class that sends it. */
  public String className() {
    return type + "Operation";
  }
}
