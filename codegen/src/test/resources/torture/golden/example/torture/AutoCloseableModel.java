package example.torture;

import dev.inward.ContractValue;
import dev.inward.runtime.JsonOutput;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of AutoCloseableModel.
 *
 * <p>The vendor may add values: a value that is not among the constants is kept unchanged and can
 * be made with {@link #of}.
 */
public final class AutoCloseableModel extends ContractValue {

  /**
   * The value values.
   *
   * <p>On the wire: {@code values}.
   */
  public static final AutoCloseableModel VALUES2 = new AutoCloseableModel("values");

  /**
   * The value VALUES.
   *
   * <p>On the wire: {@code VALUES}.
   */
  public static final AutoCloseableModel VALUES3 = new AutoCloseableModel("VALUES");

  /**
   * The value.
   *
   * <p>On the wire: "".
   */
  public static final AutoCloseableModel BLANK = new AutoCloseableModel("");

  /**
   * The value.
   *
   * <p>On the wire: " ".
   */
  public static final AutoCloseableModel BLANK2 = new AutoCloseableModel(" ");

  /**
   * The value 1.
   *
   * <p>On the wire: {@code 1}.
   */
  public static final AutoCloseableModel VALUE_1 = new AutoCloseableModel("1");

  /**
   * The value +1.
   *
   * <p>On the wire: {@code +1}.
   */
  public static final AutoCloseableModel VALUE_1_2 = new AutoCloseableModel("+1");

  /**
   * The value -1.
   *
   * <p>On the wire: {@code -1}.
   */
  public static final AutoCloseableModel MINUS_1 = new AutoCloseableModel("-1");

  /**
   * The value class.
   *
   * <p>On the wire: {@code class}.
   */
  public static final AutoCloseableModel CLASS = new AutoCloseableModel("class");

  /**
   * The value ä.
   *
   * <p>On the wire: {@code ä}.
   */
  public static final AutoCloseableModel A = new AutoCloseableModel("\u00e4");

  /**
   * The value "&#92;.
   *
   * <p>On the wire: <code>"&#92;</code>.
   */
  public static final AutoCloseableModel VALUE = new AutoCloseableModel("\"\\");

  /**
   * The value a line of text that is a value of an enum and longer than any line ought to be, by
   * far.
   *
   * <p>On the wire: {@code a line of text that is a value of an enum and longer than any line ought
   * to be, by far}.
   */
  public static final AutoCloseableModel A_LINE_OF_TEXT_THAT_IS_A_VALUE_OF_AN =
      new AutoCloseableModel(
          "a line of text that is a value of an enum and longer than any line ought to be, by far");

  private static final List<AutoCloseableModel> VALUES =
      List.of(
          VALUES2,
          VALUES3,
          BLANK,
          BLANK2,
          VALUE_1,
          VALUE_1_2,
          MINUS_1,
          CLASS,
          A,
          VALUE,
          A_LINE_OF_TEXT_THAT_IS_A_VALUE_OF_AN);

  private final String value;

  private AutoCloseableModel(String value) {
    this.value = value;
  }

  /**
   * Returns the constant of that value, or a new value that the contract does not know.
   *
   * @param value the value as it is sent
   * @return the constant, or the new value
   */
  public static AutoCloseableModel of(String value) {
    Objects.requireNonNull(value, "value");
    for (AutoCloseableModel known : VALUES) {
      if (known.value.equals(value)) {
        return known;
      }
    }
    return new AutoCloseableModel(value);
  }

  /** {@return the values that the contract knows} */
  public static List<AutoCloseableModel> values() {
    return VALUES;
  }

  /** Reads a value from text; null for null. */
  static @Nullable AutoCloseableModel read(@Nullable String text, String field) {
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
    return other instanceof AutoCloseableModel that && value.equals(that.value);
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
