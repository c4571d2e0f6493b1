package dev.inward.runtime;

/**
 * Says what a response means, as the contract of its operation lays down. Generated code brings one
 * per operation.
 *
 * @param <T> the operation's result
 */
@FunctionalInterface
public interface OutcomeMapper<T> {

  /**
   * Judges a response.
   *
   * @param response what the vendor responded, whatever its status
   * @return the result, if and only if the response is the success that the contract describes
   * @throws dev.inward.InwardException if it is not; what else a judge throws is treated as an
   *     response that could not be read
   */
  T judge(VendorResponse response);
}
