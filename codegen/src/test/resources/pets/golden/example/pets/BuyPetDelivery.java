package example.pets;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it comes: 1 by post, 2 by itself.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class BuyPetDelivery extends ContractValue {

  /**
   * The value 1.
   *
   * <p>On the wire: {@code 1}.
   */
  public static final BuyPetDelivery VALUE_1 = new BuyPetDelivery(1);

  /**
   * The value 2.
   *
   * <p>On the wire: {@code 2}.
   */
  public static final BuyPetDelivery VALUE_2 = new BuyPetDelivery(2);

  private static final List<BuyPetDelivery> VALUES = List.of(VALUE_1, VALUE_2);

  private final int value;

  private BuyPetDelivery(int value) {
    this.value = value;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static BuyPetDelivery of(int value) {
    for (BuyPetDelivery known : VALUES) {
      if (known.value == value) {
        return known;
      }
    }
    return new BuyPetDelivery(value);
  }

  /** {@return the values that the contract knows} */
  public static List<BuyPetDelivery> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable BuyPetDelivery read(@Nullable String text, String field)
      throws MalformedResponseException {
    Integer value = Scalars.int32(text, field);
    return value == null ? null : of(value);
  }

  /** {@return the value as it is sent} */
  public int value() {
    return value;
  }

  /**
   * Returns the value as JSON: a number, which {@link #of} makes of {@link #value()}.
   *
   * @return JSON with the value alone
   */
  @Override
  public String toJson() {
    return JsonOutput.text(value, JsonOutput::integer);
  }

  /** {@return whether the contract knows the value} */
  public boolean isKnown() {
    return VALUES.contains(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BuyPetDelivery that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(value);
  }

  /** {@return the value as it is sent} */
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
