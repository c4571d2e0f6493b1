package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several types.
 *
 * <p>The contract does not tell the types apart, and a value may be of several: it is kept as JSON,
 * and each method reads it as one of them.
 */
public final class EverythingUntold extends ContractValue {

  private final String json;

  EverythingUntold(String json) {
    this.json = json;
  }

  /**
   * Returns a value of the union.
   *
   * @param value one of its arms
   * @return the union with that value
   */
  public static EverythingUntold ofPoint(Point value) {
    return new EverythingUntold(
        JsonOutput.text(Objects.requireNonNull(value, "value"), PointJsonAdapter.INSTANCE::toJson));
  }

  /**
   * Returns a value of the union.
   *
   * @param value one of its arms
   * @return the union with that value
   */
  public static EverythingUntold ofNode(Node value) {
    return new EverythingUntold(
        JsonOutput.text(Objects.requireNonNull(value, "value"), NodeJsonAdapter.INSTANCE::toJson));
  }

  /**
   * Reads what {@link #toJson()} has written.
   *
   * @param json any JSON
   * @return the value
   * @throws IllegalArgumentException if it is not JSON; the text does not repeat it
   */
  public static EverythingUntold fromJson(String json) {
    return JsonInput.parse(
        json, "EverythingUntold", JsonInput.values(EverythingUntoldJsonAdapter.INSTANCE));
  }

  /** {@return the value as this type; null if it is not what the contract says of the type} */
  public @Nullable Point asPoint() {
    return JsonInput.parseOrNull(json, (json, at) -> PointJsonAdapter.INSTANCE.readOrNull(json));
  }

  /** {@return the value as this type; null if it is not what the contract says of the type} */
  public @Nullable Node asNode() {
    return JsonInput.parseOrNull(json, (json, at) -> NodeJsonAdapter.INSTANCE.readOrNull(json));
  }

  /** {@return the JSON as it was received or made} */
  @Override
  public String toJson() {
    return json;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EverythingUntold that && json.equals(that.json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }

  /** {@return the name of the type; it omits the JSON} */
  @Override
  public String toString() {
    return "EverythingUntold";
  }
}
