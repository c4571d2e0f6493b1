package dev.inward.contract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a request misses an operation. What is said of it holds nothing of the request.
 *
 * @param place what is different about method, path and the name of the action
 * @param content what is wrong with the rest
 */
public record RequestMismatch(Operation operation, List<String> place, List<String> content) {

  /** The nearest first: one that asks the same place for something else. */
  static final Comparator<RequestMismatch> NEAREST =
      Comparator.<RequestMismatch>comparingInt(mismatch -> mismatch.place.size())
          .thenComparingInt(mismatch -> mismatch.content.size());

  /** Returns the operation and all that does not fit, a line each. */
  public String text() {
    StringBuilder text = new StringBuilder(operation.toString()).append('\n');
    Stream.concat(place.stream(), content.stream())
        .forEach(difference -> text.append("  - ").append(difference).append('\n'));
    return text.toString();
  }
}
