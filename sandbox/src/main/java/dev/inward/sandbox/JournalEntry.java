package dev.inward.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request to a vendor of the sandbox, and its result. It contains no credentials and nothing that
 * the contract does not declare. A test that no request may violate the contract checks that no
 * entry has mismatches.
 *
 * @param operation the operation's id in the contract, or null if the request calls none
 * @param arguments the arguments by their names in the contract, without credentials, none if the
 *     contract does not allow the request
 * @param status the HTTP status of the response, or 0 if none was sent
 * @param sold the numbers that were sold
 * @param fault the fault that took place, such as {@code reset}, or null if there was none
 * @param mismatches the reasons why the contract does not allow the request, of the nearest
 *     operation if it calls none; empty if the contract allows the request
 */
public record JournalEntry(
    @Nullable String operation,
    Map<String, String> arguments,
    int status,
    List<String> sold,
    @Nullable String fault,
    List<String> mismatches) {

  private static final int LONGEST = 200;

  /**
   * Creates an entry of copies. Arguments are truncated after 200 characters.
   *
   * @param operation the operation
   * @param arguments the arguments, by their names in the contract
   * @param status the HTTP status
   * @param sold the numbers that it sold
   * @param fault the fault that it had, or null
   * @param mismatches what the contract does not allow in it
   */
  public JournalEntry {
    arguments =
        arguments.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> cut(entry.getValue())));
    sold = List.copyOf(sold);
    mismatches = List.copyOf(mismatches);
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
