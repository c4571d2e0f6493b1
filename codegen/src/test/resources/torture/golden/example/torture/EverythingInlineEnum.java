package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonOutput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of EverythingInlineEnum.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class EverythingInlineEnum extends ContractValue {

  /**
   * The value a.
   *
   * <p>On the wire: {@code a}.
   */
  public static final EverythingInlineEnum A = new EverythingInlineEnum("a");

  /**
   * The value b.
   *
   * <p>On the wire: {@code b}.
   */
  public static final EverythingInlineEnum B = new EverythingInlineEnum("b");

  private static final List<EverythingInlineEnum> VALUES = List.of(A, B);

  private final String value;

  private EverythingInlineEnum(String value) {
    this.value = value;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static EverythingInlineEnum of(String value) {
    Objects.requireNonNull(value, "value");
    for (EverythingInlineEnum known : VALUES) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new EverythingInlineEnum(value);
  }

  /** {@return the values that the contract knows} */
  public static List<EverythingInlineEnum> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable EverythingInlineEnum read(@Nullable String text, String field) {
    return text == null ? null : of(text);
  }

  /** {@return the value as it is sent} */
  public String value() {
    return value;
  }

  /**
   * Returns the value as JSON: a string in quotes, which {@link #of} makes of {@link #value()}.
   *
   * @return JSON with the value alone
   */
  @Override
  public String toJson() {
    return JsonOutput.text(value, JsonOutput::text);
  }

  /** {@return whether the contract knows the value} */
  public boolean isKnown() {
    return VALUES.contains(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EverythingInlineEnum that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the value as it is sent} */
  @Override
  public String toString() {
    return value;
  }
}
