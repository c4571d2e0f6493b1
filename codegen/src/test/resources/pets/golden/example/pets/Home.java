package example.pets;

import org.jspecify.annotations.Nullable;

/**
 * Where a pet lives.
 *
 * <p>A type that the contract does not know is read as {@link Unknown}.
 */
public sealed interface Home permits Cage, Meadow, Home.Unknown {

  /** A type that the contract does not know. */
  final class Unknown implements Home {

    private final String json;

    Unknown(String json) {
      this.json = json;
    }

    /** Returns the JSON as it was received. */
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

    /** Omits the JSON. */
    @Override
    public String toString() {
      return "Home.Unknown";
    }
  }
}
