package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import org.jspecify.annotations.Nullable;

/**
 * One of several types.
 *
 * <p>A type that the contract does not know is read as {@link Unknown}.
 */
public sealed interface EverythingInlineUnion permits Circle, Point, EverythingInlineUnion.Unknown {

  /** {@return the whole value as JSON, in the contract's names} Nothing is masked. */
  String toJson();

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json JSON in the contract's names, which is read as leniently as a response
   * @return the value
   * @throws IllegalArgumentException if it is not JSON or lacks a required member; the text names
   *     the member and does not repeat the JSON
   */
  static EverythingInlineUnion fromJson(String json) {
    return JsonInput.parse(
        json, "EverythingInlineUnion", EverythingInlineUnionJsonAdapter.INSTANCE);
  }

  /** A type that the contract does not know. */
  final class Unknown extends ContractValue implements EverythingInlineUnion {

    private final String json;

    Unknown(String json) {
      this.json = json;
    }

    /** {@return the JSON as it was received} */
    public String json() {
      return json;
    }

    /** {@return the same as {@link #json()}} */
    @Override
    public String toJson() {
      return json;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unknown that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
      return json.hashCode();
    }

    /** {@return the name of the type; it omits the JSON} */
    @Override
    public String toString() {
      return "EverythingInlineUnion.Unknown";
    }
  }
}
