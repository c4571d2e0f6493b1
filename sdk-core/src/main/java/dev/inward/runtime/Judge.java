package dev.inward.runtime;

/**
 * Says what an answer means, as the contract of its operation lays down. Generated code brings one
 * per operation.
 *
 * @param <T> the operation's result
 */
@FunctionalInterface
public interface Judge<T> {

  /**
   * Judges an answer.
   *
   * @param answer what the vendor answered, whatever its status
   * @return the result, if and only if the answer is the success that the contract describes
   * @throws dev.inward.InwardException if it is not; what else a judge throws is treated as an
   *     answer that could not be read
   */
  T judge(Answer answer);
}
