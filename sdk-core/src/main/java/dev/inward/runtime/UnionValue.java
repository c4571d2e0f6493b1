package dev.inward.runtime;

import dev.inward.ContractValue;
import java.util.Objects;

/**
 * A value of a union that is no object, such as text or a list.
 *
 * @param <T> the type of the value
 */
public abstract class UnionValue<T> extends ContractValue {

  private final T value;

  /**
   * Creates a value of a union.
   *
   * @param value the value, which is not copied
   */
  protected UnionValue(T value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** {@return the value, which is never null} */
  public final T value() {
    return value;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // Equal values of two arms differ.
  public final boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && value.equals(((UnionValue<?>) other).value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /** Returns the name of the arm only: another place of the contract may mask such a value. */
  @Override
  public final String toString() {
    return getClass().getSimpleName();
  }
}
