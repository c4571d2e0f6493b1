package example.pets;

import org.jspecify.annotations.Nullable;

/**
 * Where a pet lives.
 *
 * <p>An arm that the contract does not know arrives as {@link Unknown}.
 */
public sealed interface Home permits Cage, Meadow, Home.Unknown {

  /** An arm that the contract does not know. */
  final class Unknown implements Home {

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
      return "Home.Unknown";
    }
  }
}
