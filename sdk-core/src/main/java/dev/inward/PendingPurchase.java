package dev.inward;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known to reconcile a purchase, also in another process: {@link #toJson()} is small
 * enough for a column of a database. It contains no credentials.
 *
 * @param vendor the vendor's name in lower case
 * @param operation the id of the operation that buys
 * @param arguments the arguments that identify the purchase, by their names in the contract
 * @param tag the unique text that the vendor keeps beside the number, or null
 * @param preparedAt the time before the purchase was sent
 * @param ownedBefore the numbers that a successful read before the purchase would have taken for
 *     it, or null if there was no such read
 * @serial exclude
 */
public record PendingPurchase(
    String vendor,
    String operation,
    Map<String, String> arguments,
    @Nullable String tag,
    Instant preparedAt,
    @Nullable List<String> ownedBefore)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Copies the collections.
   *
   * @param vendor the vendor's name in lower case
   * @param operation the id of the operation that buys
   * @param arguments the arguments that identify the purchase
   * @param tag the unique text that the vendor keeps beside the number, or null
   * @param preparedAt the time before the purchase was sent
   * @param ownedBefore the numbers that a read before the purchase would have taken for it, or null
   */
  public PendingPurchase {
    requireNonNull(vendor, "vendor");
    requireNonNull(operation, "operation");
    requireNonNull(preparedAt, "preparedAt");
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    ownedBefore = ownedBefore == null ? null : List.copyOf(ownedBefore);
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json the JSON text
   * @return an equal value
   * @throws IllegalArgumentException if the text is no such value; the message names the member
   */
  public static PendingPurchase fromJson(String json) {
    return PendingPurchaseJson.read(requireNonNull(json, "json"));
  }

  /**
   * Returns this value as JSON. Later versions of this library read it, too.
   *
   * @return an object in one line
   */
  public String toJson() {
    return PendingPurchaseJson.write(this);
  }

  /** Shows the names of the arguments, but not their values. */
  @Override
  public String toString() {
    return "PendingPurchase["
        + vendor
        + " "
        + operation
        + ", "
        + arguments.keySet()
        + ", preparedAt="
        + preparedAt
        + "]";
  }
}
