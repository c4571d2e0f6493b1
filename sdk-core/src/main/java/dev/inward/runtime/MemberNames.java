package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's members: those of the contract, and some others that were read before. A
 * vendor sends the same names in each row of a list, so that each name becomes a string only once.
 * The number and length of the others are limited. It is thread-safe.
 */
public final class MemberNames {

  private static final int MAX_OTHERS = 64;
  private static final int MAX_LENGTH = 64;

  private final int maxNames;
  private volatile Names names;

  /** Names by their index. Later names are only added at the end. */
  private record Names(List<String> list, JsonReader.Options options) {

    static Names of(List<String> list) {
      return new Names(List.copyOf(list), JsonReader.Options.of(list.toArray(new String[0])));
    }
  }

  private MemberNames(List<String> ofContract) {
    this.maxNames = ofContract.size() + MAX_OTHERS;
    this.names = Names.of(ofContract);
  }

  /**
   * Creates the names of an object.
   *
   * @param ofContract the names that the contract defines
   * @return the names
   */
  public static MemberNames of(String... ofContract) {
    return new MemberNames(List.of(ofContract));
  }

  /**
   * Reads the next name if it is known.
   *
   * @param reader a reader before a name
   * @return the index of a contract's name, or another number, for {@link #other}
   * @throws IOException if the JSON is not well-formed
   */
  public int select(JsonReader reader) throws IOException {
    return reader.selectName(names.options);
  }

  /**
   * Reads a member that the contract does not name. Of several with one name, the first counts.
   *
   * @param reader the reader
   * @param selected what {@link #select} has returned
   * @param others takes the member
   * @throws IOException if the JSON is not well-formed
   */
  public void other(JsonReader reader, int selected, Map<String, @Nullable Object> others)
      throws IOException {
    String name = selected < 0 ? reader.nextName() : names.list.get(selected);
    JsonInput.putFirst(reader, name, others, "a member");
    if (selected < 0 && name.length() <= MAX_LENGTH) {
      learn(name);
    }
  }

  private void learn(String name) {
    Names known = names;
    // Two threads may learn at once; each replaces a whole list, and must not lose the other's.
    if (known.list.size() < maxNames) {
      synchronized (this) {
        List<String> list = new ArrayList<>(names.list);
        if (list.size() < maxNames && !list.contains(name)) {
          list.add(name);
          names = Names.of(list);
        }
      }
    }
  }
}
