package example.torture;

import org.jspecify.annotations.Nullable;

/**
 * A circle or a square.
 *
 * <p>An arm that the contract does not know arrives as {@link Unknown}.
 */
public sealed interface Shape permits Circle, Square, Shape.Unknown {

  /** An arm that the contract does not know. */
  final class Unknown implements Shape {

    private final String json;

    Unknown(String json) {
      this.json = json;
    }

    /** Returns the arm as JSON, as it came. */
    public String json() {
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

    /** Says that it is unknown, and nothing of what it holds. */
    @Override
    public String toString() {
      return "Shape.Unknown";
    }
  }
}
