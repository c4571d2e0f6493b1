package dev.inward.contract;

import dev.inward.contract.manifest.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a client finds out whether a purchase took place ({@code x-reconciliation}).
 *
 * @param place the rules in the contract
 */
public record ReconciliationRules(SpecPointer place) {

  /** {@return the reason why nothing can be found out, or null if it can} */
  public @Nullable String none() {
    return place.node().textOrNull("none");
  }

  /** {@return the argument that names the number, or null if a purchase names none} */
  public @Nullable String number() {
    return place.node().textOrNull("number");
  }

  /** {@return the argument that says how many numbers are bought, or null if it is always one} */
  public @Nullable String quantity() {
    return place.node().textOrNull("quantity");
  }

  /** {@return the argument of free text that carries the tag, or null if there is none} */
  public @Nullable String tag() {
    return place.node().textOrNull("tag");
  }

  /** {@return the reads that show what the account has, none if nothing can be found out} */
  public List<Witness> witnesses() {
    return place.itemsOf("witnesses").stream().map(Witness::new).toList();
  }

  /**
   * A read that shows what the account has.
   *
   * @param place the witness in the contract
   */
  public record Witness(SpecPointer place) {

    /** {@return the operation that is called} */
    public String read() {
      return place.node().text("read");
    }

    /** {@return the arguments of the purchase that the read is called with, by its own} */
    public Map<String, String> arguments() {
      YamlNode arguments = place.node().nodeOrNull("arguments");
      if (arguments == null) {
        return Map.of();
      }
      return arguments.names().stream().collect(Collectors.toMap(name -> name, arguments::text));
    }

    /** {@return the pointer to the list in the result, or null if it is the result itself} */
    public @Nullable String list() {
      return place.node().textOrNull("list");
    }

    /**
     * Returns the member that names the number, {@code *} for any, or null if the read is of one
     * number.
     *
     * @return the member that names the number, {@code *} for any, or null if the read is of one
     *     number
     */
    public @Nullable String number() {
      return place.node().textOrNull("number");
    }

    /** {@return the member that has the tag, or null if none has} */
    public @Nullable String tag() {
      return place.node().textOrNull("tag");
    }

    /** {@return whether a number that the read does not show is not the account's} */
    public boolean showsAbsence() {
      return place.node().flag("shows-absence");
    }
  }
}
