package dev.inward.conformance.drift;

import dev.inward.contract.SpecPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation that costs nothing to ask. {@link #of} is the only way to one, and the transport
 * takes nothing else: that is how a purchase cannot be sent.
 */
final class ReadOperation {

  private final SpecPointer place;
  private final String path;

  private ReadOperation(SpecPointer place, String path) {
    this.place = place;
    this.path = path;
  }

  /**
   * Returns an operation of a contract, if it only reads.
   *
   * @param path the path's place in the contract
   * @param method the method's name there
   * @throws RefusedException if it is, or may be, more than that
   */
  static ReadOperation of(SpecPointer path, String method) throws RefusedException {
    SpecPointer place = path.member(method);
    String id = place.node().text("operationId");
    // No mark, or one that is not the word itself, is no promise.
    if (!Boolean.FALSE.equals(place.node().value("x-spends-money"))) {
      throw new RefusedException(
          id + " may spend money: the contract does not mark it with x-spends-money: false");
    }
    if (!method.equals("get")) {
      throw new RefusedException(id + " is no GET, and nothing else is ever sent");
    }
    if (place.node().has("requestBody")) {
      throw new RefusedException(id + " has a body, and none is ever sent");
    }
    if (path.name().contains("{") || needsArgument(path) || needsArgument(place)) {
      throw new RefusedException(id + " needs an argument, and none is ever sent");
    }
    return new ReadOperation(place, path.name());
  }

  private static boolean needsArgument(SpecPointer owner) {
    return owner.itemsOf("parameters").stream()
        .anyMatch(parameter -> "true".equals(parameter.resolved().node().textOrNull("required")));
  }

  String id() {
    return place.node().text("operationId");
  }

  /** Returns the path, which has no parameters. */
  String path() {
    return path;
  }

  /** Returns the names of the security schemes that a request needs, by the first alternative. */
  List<String> security() {
    SpecPointer owner = place.node().has("security") ? place : SpecPointer.root(place.root());
    return owner.itemsOf("security").stream()
        .limit(1)
        .flatMap(requirement -> requirement.node().names().stream())
        .toList();
  }

  /** Returns all media types of its responses, each once. */
  List<String> mediaTypes() {
    return place.membersOf("responses").stream()
        .flatMap(response -> response.resolved().membersOf("content").stream())
        .map(SpecPointer::name)
        .distinct()
        .toList();
  }

  /** Returns what the contract says of a response, or null if it does not declare the status. */
  @Nullable SpecPointer response(int status) {
    SpecPointer responses = place.member("responses");
    String name = String.valueOf(status);
    return responses.node().has(name) ? responses.member(name).resolved() : null;
  }

  /** Returns what a response of a status means for the comparison. */
  Outcome outcome(int status) {
    SpecPointer response = response(status);
    if (response == null || status / 100 == 2) {
      return Outcome.COMPARED;
    }
    return "AUTHENTICATION".equals(response.node().textOrNull("x-reason"))
        ? Outcome.NO_ACCESS
        : Outcome.DECLINED;
  }
}
