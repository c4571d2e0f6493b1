package dev.inward.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The arms of a union that no discriminator tells apart. They are told apart by the kind of the
 * JSON, and objects by the members that must be there and by those that have a constant value.
 */
public final class UnionArms {

  /**
   * An object's arm fits better the more of its constants, then required, then members are there.
   */
  private static final int CONSTANT = 1 << 20;

  private static final int REQUIRED = 1 << 10;

  private final List<Arm> arms = new ArrayList<>();

  /** Creates a union without arms. */
  public UnionArms() {}

  private sealed interface Arm {

    /**
     * A string, a number or a boolean.
     *
     * @param kinds those that it may be; none for all
     */
    record Scalar(Set<Token> kinds) implements Arm {}

    /**
     * An array.
     *
     * @param elements the kinds of its elements; none for all
     */
    record Array(Set<Token> elements) implements Arm {}

    /**
     * An object.
     *
     * @param required the members that must be there
     * @param others the other members that the contract names
     * @param constants the values that members may have
     */
    record Members(Set<String> required, Set<String> others, Map<String, Set<String>> constants)
        implements Arm {}
  }

  /**
   * Adds an arm of strings, numbers or booleans.
   *
   * @param kinds those that it may be; none for all
   * @return this union
   */
  public UnionArms scalar(Token... kinds) {
    arms.add(new Arm.Scalar(Set.of(kinds)));
    return this;
  }

  /**
   * Adds an arm of arrays.
   *
   * @param elements the kinds of its elements, with {@link Token#NULL} if they may be null; none
   *     for all
   * @return this union
   */
  public UnionArms array(Token... elements) {
    arms.add(new Arm.Array(Set.of(elements)));
    return this;
  }

  /**
   * Adds an arm of objects.
   *
   * @param required the members that must be there
   * @param others the other members that the contract names
   * @param constants the values that members may have
   * @return this union
   */
  public UnionArms object(
      Set<String> required, Set<String> others, Map<String, Set<String>> constants) {
    arms.add(new Arm.Members(required, others, constants));
    return this;
  }

  /**
   * Looks ahead for the arm that the next value belongs to.
   *
   * @param reader a reader before the value, which stays there
   * @return the index of the arm, in the order in which they were added; -1 if it is none or
   *     several
   * @throws IOException if the JSON is not well-formed
   */
  public int find(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case STRING, NUMBER, BOOLEAN -> scalarArm(JsonScan.kind(reader));
      case BEGIN_ARRAY -> {
        try (JsonReader ahead = JsonScan.ahead(reader)) {
          yield arrayArm(ahead);
        }
      }
      case BEGIN_OBJECT -> {
        try (JsonReader ahead = JsonScan.ahead(reader)) {
          yield objectArm(ahead);
        }
      }
      default -> -1;
    };
  }

  /**
   * Reads the value of an arm. A value that is not what the contract says of the arm is left in the
   * reader.
   *
   * @param <T> the type of the arm
   * @param reader a reader before the value
   * @param arm reads the arm
   * @return the value, or null if it is not the arm's
   * @throws IOException if the JSON is not well-formed
   */
  public <T> @Nullable T read(JsonReader reader, JsonInput.Reader<T> arm) throws IOException {
    T value;
    try (JsonReader ahead = JsonScan.ahead(reader)) {
      value = arm.read(ahead, "a union");
    } catch (MalformedResponseException | JsonDataException e) {
      return null;
    }
    if (value != null) {
      reader.skipValue();
    }
    return value;
  }

  /**
   * Reads the value of an arm as {@link #read(JsonReader, JsonInput.Reader)} does.
   *
   * @param <T> the type of the arm
   * @param <U> the type of the union
   * @param reader a reader before the value
   * @param arm reads the arm
   * @param wrap makes a value of the union of it
   * @return the value, or null if it is not the arm's
   * @throws IOException if the JSON is not well-formed
   */
  public <T, U> @Nullable U read(
      JsonReader reader, JsonInput.Reader<T> arm, Function<? super T, U> wrap) throws IOException {
    T value = read(reader, arm);
    return value == null ? null : wrap.apply(value);
  }

  private int scalarArm(Token kind) {
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i) instanceof Arm.Scalar scalar
          && (scalar.kinds.isEmpty() || scalar.kinds.contains(kind))) {
        return i;
      }
    }
    return -1;
  }

  private int arrayArm(JsonReader ahead) throws IOException {
    Token first = null;
    boolean hasNull = false;
    ahead.beginArray();
    while (ahead.hasNext()) {
      Token kind = JsonScan.kind(ahead);
      hasNull |= kind == Token.NULL;
      first = first == null && kind != Token.NULL ? kind : first;
      ahead.skipValue();
    }
    for (int i = 0; i < arms.size(); i++) {
      if (arms.get(i) instanceof Arm.Array array && fits(array, first, hasNull)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns whether an array is of an arm, which would lose null elements that it does not know.
   *
   * @param first the kind of the first element that is not null, or null
   */
  private static boolean fits(Arm.Array arm, @Nullable Token first, boolean hasNull) {
    return arm.elements.isEmpty()
        || ((first == null || arm.elements.contains(first))
            && (!hasNull || arm.elements.contains(Token.NULL)));
  }

  private int objectArm(JsonReader ahead) throws IOException {
    Set<String> names = new HashSet<>();
    Map<String, String> texts = members(ahead, names);
    int best = -1;
    int bestFit = -1;
    for (int i = 0; i < arms.size(); i++) {
      int fit = arms.get(i) instanceof Arm.Members arm ? fit(arm, names, texts) : -1;
      if (fit > bestFit) {
        best = i;
        bestFit = fit;
      } else if (fit == bestFit) {
        best = -1;
      }
    }
    return best;
  }

  /** Returns how well an object fits an arm; a negative number if it does not. */
  private static int fit(Arm.Members arm, Set<String> names, Map<String, String> texts) {
    if (!names.containsAll(arm.required)) {
      return -1;
    }
    int fit = 0;
    for (Map.Entry<String, Set<String>> constant : arm.constants.entrySet()) {
      String text = texts.get(constant.getKey());
      if (text != null && constant.getValue().contains(text)) {
        fit += CONSTANT;
      } else if (names.contains(constant.getKey())) {
        return -1;
      }
    }
    fit += REQUIRED * arm.required.size();
    for (String other : arm.others) {
      fit += names.contains(other) ? 1 : 0;
    }
    return fit;
  }

  /** Returns the texts of scalar members, and adds the names of all. */
  private Map<String, String> members(JsonReader ahead, Set<String> names) throws IOException {
    Set<String> wanted = new HashSet<>();
    for (Arm arm : arms) {
      if (arm instanceof Arm.Members members) {
        wanted.addAll(members.constants.keySet());
      }
    }
    Map<String, String> texts = new HashMap<>();
    ahead.beginObject();
    while (ahead.hasNext()) {
      String name = ahead.nextName();
      names.add(name);
      boolean isScalar =
          switch (ahead.peek()) {
            case STRING, NUMBER, BOOLEAN -> true;
            default -> false;
          };
      if (isScalar && wanted.contains(name)) {
        texts.putIfAbsent(name, String.valueOf(JsonInput.text(ahead, name)));
      } else {
        ahead.skipValue();
      }
    }
    return texts;
  }
}
