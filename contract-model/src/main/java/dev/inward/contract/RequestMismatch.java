package dev.inward.contract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a request misses an operation. What is said of it holds nothing of the request.
 *
 * @param call the call of the operation, as far as it could be read
 * @param place what is different about method, path and the name of the action, empty if the
 *     request calls this operation wrongly
 * @param content what is wrong with the rest
 */
public record RequestMismatch(Call call, List<String> place, List<String> content) {

  /** The nearest first: one that asks the same place for something else. */
  static final Comparator<RequestMismatch> NEAREST =
      Comparator.<RequestMismatch>comparingInt(mismatch -> mismatch.place.size())
          .thenComparingInt(mismatch -> mismatch.content.size());

  /** {@return the operation} */
  public Operation operation() {
    return call.operation();
  }

  /** {@return all that does not fit} */
  public List<String> reasons() {
    return Stream.concat(place.stream(), content.stream()).toList();
  }

  /** {@return whether the request lacks a credential, or has an empty one} */
  public boolean lacksCredentials() {
    return operation().credentials().stream()
        .anyMatch(name -> call.credentials().getOrDefault(name, "").isEmpty());
  }

  /** {@return the operation and all that does not fit, a line each} */
  public String text() {
    StringBuilder text = new StringBuilder(operation().toString()).append('\n');
    reasons().forEach(difference -> text.append("  - ").append(difference).append('\n'));
    return text.toString();
  }
}
