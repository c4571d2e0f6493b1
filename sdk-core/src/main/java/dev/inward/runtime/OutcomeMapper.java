package dev.inward.runtime;

/**
 * Maps a response to an outcome by the rules of the operation's contract. Generated code has one
 * for each operation.
 *
 * @param <T> the operation's result
 */
@FunctionalInterface
public interface OutcomeMapper<T> {

  /**
   * Maps a response to a result or throws the failure that it means.
   *
   * @param response the vendor's response, whatever its status
   * @return the result, only if the response is the success that the contract describes
   * @throws dev.inward.InwardException if it is not a success; any other exception makes the
   *     response unreadable
   */
  T map(VendorResponse response);
}
