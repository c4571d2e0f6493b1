package dev.inward.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that a vendor of the sandbox was asked, and what came of it. It holds no credential and
 * nothing else that the contract does not know.
 *
 * @param operation the operation's id in the contract, or null if the request fits none
 * @param arguments the arguments by their names in the contract, without credentials
 * @param status the HTTP status of the response, or 0 if there was none
 * @param sold the numbers that were sold
 * @param fault the fault that took place, such as {@code reset}, or null if there was none
 */
public record JournalEntry(
    @Nullable String operation,
    Map<String, String> arguments,
    int status,
    List<String> sold,
    @Nullable String fault) {

  private static final int LONGEST = 200;

  /** Makes an entry, of copies, in which a long argument is cut after 200 characters. */
  public JournalEntry {
    arguments =
        arguments.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> cut(entry.getValue())));
    sold = List.copyOf(sold);
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }
}
