package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MalformedResponseException;
import dev.inward.runtime.Scalars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of EverythingBigLevel.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class EverythingBigLevel extends ContractValue {

  /**
   * The value 1.
   *
   * <p>On the wire: {@code 1}.
   */
  public static final EverythingBigLevel VALUE_1 = new EverythingBigLevel(1);

  /**
   * The value 3000000000.
   *
   * <p>On the wire: {@code 3000000000}.
   */
  public static final EverythingBigLevel VALUE_3000000000 = new EverythingBigLevel(3000000000L);

  private static final List<EverythingBigLevel> VALUES = List.of(VALUE_1, VALUE_3000000000);

  private final long value;

  private EverythingBigLevel(long value) {
    this.value = value;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static EverythingBigLevel of(long value) {
    for (EverythingBigLevel known : VALUES) {
      if (known.value == value) {
        return known;
      }
    }
    return new EverythingBigLevel(value);
  }

  /** {@return the values that the contract knows} */
  public static List<EverythingBigLevel> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable EverythingBigLevel read(@Nullable String text, String field)
      throws MalformedResponseException {
    Long value = Scalars.int64(text, field);
    return value == null ? null : of(value);
  }

  /** {@return the value as it is sent} */
  public long value() {
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
    return other instanceof EverythingBigLevel that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  /** {@return the value as it is sent} */
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
