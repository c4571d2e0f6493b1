package example.pets;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonOutput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of animal.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class Species extends ContractValue {

  /**
   * A cat.
   *
   * <p>On the wire: {@code cat}.
   *
   * <p>Source: documented.
   */
  public static final Species CAT = new Species("cat");

  /**
   * The value dog.
   *
   * <p>On the wire: {@code dog}.
   */
  public static final Species DOG = new Species("dog");

  /**
   * Not sold any more.
   *
   * <p>On the wire: {@code tyrannosaurus-rex}.
   *
   * @deprecated the vendor removes it or has removed it
   */
  @Deprecated
  public static final Species T_REX = new Species("tyrannosaurus-rex");

  private static final List<Species> VALUES = List.of(CAT, DOG, T_REX);

  private final String value;

  private Species(String value) {
    this.value = value;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static Species of(String value) {
    Objects.requireNonNull(value, "value");
    for (Species known : VALUES) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new Species(value);
  }

  /** {@return the values that the contract knows} */
  public static List<Species> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable Species read(@Nullable String text, String field) {
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
    return other instanceof Species that && value.equals(that.value);
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
