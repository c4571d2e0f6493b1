package dev.inward.sandbox;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that a vendor of the sandbox was asked, and what came of it. It holds no credential and
 * nothing else that the contract does not know.
 *
 * @param operation the operation's id in the contract, or null if the request fits none
 * @param arguments the arguments by their names in the contract, without credentials
 * @param status the HTTP status of the answer, or 0 if there was none
 * @param sold the numbers that were sold
 * @param fault the fault that took place, such as {@code reset}, or null if there was none
 */
public record JournalEntry(
    @Nullable String operation,
    Map<String, String> arguments,
    int status,
    List<String> sold,
    @Nullable String fault) {

  /** Makes an entry, of copies. */
  public JournalEntry {
    arguments = Map.copyOf(arguments);
    sold = List.copyOf(sold);
  }
}
