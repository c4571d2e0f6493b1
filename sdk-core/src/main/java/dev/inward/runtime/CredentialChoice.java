package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Chooses what an operation sends, if its contract allows several credentials. */
public final class CredentialChoice {

  private final String operation;
  private final List<String> missing = new ArrayList<>();
  private int alternatives;
  private int first = -1;

  /**
   * Starts a choice without alternatives.
   *
   * @param operation the operation's id in the contract
   */
  public CredentialChoice(String operation) {
    this.operation = requireNonNull(operation, "operation");
  }

  /**
   * Adds an alternative, which is chosen if no earlier one was.
   *
   * @param settings the methods of the client's builder that set it
   * @param available whether the client has it
   * @return this choice
   */
  public CredentialChoice or(String settings, boolean available) {
    if (available && first < 0) {
      first = alternatives;
    }
    missing.add(requireNonNull(settings, "settings"));
    alternatives++;
    return this;
  }

  /**
   * Returns the first alternative that the client has.
   *
   * @return its index
   * @throws IllegalStateException if the client has none; the text names the builder's methods
   */
  public int first() {
    if (first < 0) {
      throw new IllegalStateException(
          operation
              + " was not sent: the client has no credentials for it; its builder takes them with "
              + String.join(", or ", missing));
    }
    return first;
  }
}
