package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.inward.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads members of JSON that decide no outcome. A value of another kind than the contract's is
 * absent and kept as it came, so that it never hides the outcome. Only JSON that is not well-formed
 * and members that decide ({@link JsonInput}) throw {@link MalformedResponseException}.
 */
public final class LenientJson {

  private LenientJson() {}

  /**
   * Reads a value whatever its kind.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads a value to its end.
     *
     * @param reader a reader before the value
     * @param field the name of the member
     * @param kept takes a value of another kind by that name, unless it is null
     * @return the value, or null if it is absent or of another kind
     * @throws IOException if the JSON is not well-formed, or a member inside that decides does not
     *     match
     */
    @Nullable T read(JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
        throws IOException;
  }

  /**
   * Parses the text of a scalar.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Parser<T> {

    /**
     * Parses a text.
     *
     * @param text the text
     * @param field the name of the member, for the error message
     * @return the value, or null for blank text
     * @throws MalformedResponseException if the text is no value of the type
     */
    @Nullable T parse(String text, String field) throws MalformedResponseException;
  }

  /**
   * Reads an object to its end.
   *
   * @param <T> the type of the object
   */
  @FunctionalInterface
  public interface ObjectReader<T> {

    /**
     * Reads an object to its end.
     *
     * @param reader a reader before the object
     * @return the object, or null if a required member is absent
     * @throws IOException if the JSON is not well-formed, or a member inside that decides does not
     *     match
     */
    @Nullable T read(JsonReader reader) throws IOException;
  }

  /**
   * Reads a member; of several with one name, the first that has a value counts.
   *
   * @param <T> the type of the value
   * @param reader a reader before the value
   * @param earlier the value of an earlier member of that name, or null
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null; a value in it counts
   *     as an earlier one
   * @param value reads the value
   * @return the earlier value, or the one that was read, or null if there is none
   * @throws IOException if the JSON is not well-formed, or a member inside that decides does not
   *     match
   */
  public static <T> @Nullable T member(
      JsonReader reader,
      @Nullable T earlier,
      String field,
      @Nullable Map<String, @Nullable Object> kept,
      Reader<T> value)
      throws IOException {
    if (earlier != null || (kept != null && kept.containsKey(field))) {
      reader.skipValue();
      return earlier;
    }
    return value.read(reader, field, kept);
  }

  /**
   * Reads a member that decides unless the others say otherwise.
   *
   * @param <T> the type of the value
   * @param reader a reader before the value
   * @param seen the names that came before; takes the name
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @param value reads the value
   * @return the value, or null if it is absent or of another kind
   * @throws IOException if it is the second member of that name, the JSON is not well-formed, or a
   *     member inside that decides does not match
   */
  public static <T> @Nullable T once(
      JsonReader reader,
      List<String> seen,
      String field,
      @Nullable Map<String, @Nullable Object> kept,
      Reader<T> value)
      throws IOException {
    return value.read(reader, JsonInput.once(seen, field), kept);
  }

  /**
   * {@return whether a value of another kind was kept}
   *
   * @param kept the values that were kept by the names of their members, or null if none can be
   * @param field the name of the member
   */
  public static boolean isKept(@Nullable Map<String, @Nullable Object> kept, String field) {
    return kept != null && kept.containsKey(field);
  }

  /**
   * Returns the text of a message, or the JSON that was kept in its place.
   *
   * @param text the text, or null if it is absent
   * @param kept the values that were kept by the names of their members, or null if none can be
   * @param field the name of the member
   * @return the text, or null if nothing was kept either
   */
  public static @Nullable String words(
      @Nullable String text, @Nullable Map<String, @Nullable Object> kept, String field) {
    if (text != null || kept == null) {
      return text;
    }
    Object value = kept.get(field);
    return value == null ? null : JsonOutput.text(value);
  }

  /**
   * Reads an identifier: text, in which an integer has neither fraction nor exponent.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the text, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable String identifier(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return scalarOrKept(reader, field, kept, JsonInput::identifier);
  }

  /**
   * Reads a string, or a number or boolean as text.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the text, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable String text(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return scalarOrKept(reader, field, kept, JsonInput::text);
  }

  /**
   * Reads a 32-bit integer as {@link Scalars#int32} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the integer, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Integer int32(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return parsed(reader, field, kept, Scalars::int32);
  }

  /**
   * Reads a 64-bit integer as {@link Scalars#int64} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the integer, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Long int64(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return parsed(reader, field, kept, Scalars::int64);
  }

  /**
   * Reads a decimal number without loss of precision.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the number, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable BigDecimal decimal(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return parsed(reader, field, kept, Scalars::decimal);
  }

  /**
   * Reads a boolean as {@link Scalars#bool} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes a value of another kind by that name, unless it is null
   * @return the boolean, or null if it is absent or of another kind
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Boolean bool(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return parsed(reader, field, kept, Scalars::bool);
  }

  /**
   * Reads a scalar of any type and keeps its type.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes nothing, because any value is a scalar
   * @return what {@link JsonInput#scalar} returns
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Scalar scalar(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return JsonInput.scalar(reader, field);
  }

  /**
   * Reads any value.
   *
   * @param reader a reader before the value
   * @param field the name of the member
   * @param kept takes nothing, because a value may be of any kind
   * @return what {@link JsonInput#any} returns
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Object any(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    return JsonInput.any(reader, field);
  }

  /**
   * {@return a reader for scalars that a parser understands; others are of another kind}
   *
   * @param <T> the type of the value
   * @param parser parses the text of a string, a number or a boolean
   */
  public static <T> Reader<T> scalars(Parser<T> parser) {
    return (reader, field, kept) -> parsed(reader, field, kept, parser);
  }

  /**
   * {@return a reader for objects; any other value is of another kind}
   *
   * @param <T> the type of the object
   * @param object reads an object
   */
  public static <T> Reader<T> objects(ObjectReader<T> object) {
    return (reader, field, kept) -> {
      if (reader.peek() == Token.BEGIN_OBJECT) {
        return object.read(reader);
      }
      keep(reader, field, kept);
      return null;
    };
  }

  /**
   * {@return a reader for values of any kind}
   *
   * @param <T> the type of the value
   * @param value reads any value but {@code null}
   */
  public static <T> Reader<T> values(ObjectReader<T> value) {
    return (reader, field, kept) ->
        reader.peek() == Token.NULL ? reader.nextNull() : value.read(reader);
  }

  /**
   * {@return a reader for arrays that may be inside an object; any other value is of another kind}
   *
   * @param <T> the type of the list
   * @param list reads an array, or an object that contains it
   */
  public static <T> Reader<T> openLists(ObjectReader<T> list) {
    return (reader, field, kept) -> {
      if (reader.peek() == Token.BEGIN_ARRAY || reader.peek() == Token.BEGIN_OBJECT) {
        return list.read(reader);
      }
      keep(reader, field, kept);
      return null;
    };
  }

  /**
   * Returns a reader for arrays. An element of another kind is left out, and an array that has only
   * such elements is itself of another kind. An object counts as an array of one.
   *
   * @param <T> the type of an element
   * @param element reads an element
   * @return the reader, which leaves out null elements
   */
  public static <T> Reader<List<T>> lists(Reader<T> element) {
    return (reader, field, kept) -> list(reader, field, kept, element, false);
  }

  /**
   * {@return a reader for arrays as {@link #lists} does, which keeps null elements}
   *
   * @param <T> the type of an element
   * @param element reads an element
   */
  public static <T> Reader<List<@Nullable T>> listsWithNulls(Reader<T> element) {
    return (reader, field, kept) -> list(reader, field, kept, element, true);
  }

  /**
   * {@return a reader for objects whose members have one type, which leaves out all others}
   *
   * @param <T> the type of a member's value
   * @param element reads a member's value
   */
  public static <T> Reader<Map<String, T>> maps(Reader<T> element) {
    return (reader, field, kept) -> {
      if (reader.peek() == Token.BEGIN_OBJECT) {
        return map(reader, field, element);
      }
      keep(reader, field, kept);
      return null;
    };
  }

  /**
   * {@return a reader for objects as {@link #maps} does, which keeps null values}
   *
   * @param <T> the type of a member's value
   * @param element reads a member's value
   */
  public static <T> Reader<Map<String, @Nullable T>> mapsWithNulls(Reader<T> element) {
    return (reader, field, kept) -> {
      if (reader.peek() == Token.BEGIN_OBJECT) {
        Map<String, @Nullable T> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          otherOrNull(reader, map, element);
        }
        reader.endObject();
        return map;
      }
      keep(reader, field, kept);
      return null;
    };
  }

  /** Reads a member as {@link #other} does, and keeps a null. */
  private static <T> void otherOrNull(
      JsonReader reader, Map<String, @Nullable T> others, Reader<T> value) throws IOException {
    String name = reader.nextName();
    boolean isNull = reader.peek() == Token.NULL;
    T read = member(reader, others.get(name), "a member", null, value);
    if (read != null || isNull) {
      others.putIfAbsent(name, read);
    }
  }

  /**
   * Reads a member that the contract does not name, but whose type it defines. A value of another
   * kind is left out.
   *
   * @param <T> the type of the value
   * @param reader a reader before a name
   * @param others takes the member
   * @param value reads the value
   * @throws IOException if the JSON is not well-formed, or a member inside that decides does not
   *     match
   */
  public static <T> void other(JsonReader reader, Map<String, T> others, Reader<T> value)
      throws IOException {
    put(reader, others, "a member", value);
  }

  private static <T> @Nullable T scalarOrKept(
      JsonReader reader,
      String field,
      @Nullable Map<String, @Nullable Object> kept,
      JsonInput.Reader<T> scalar)
      throws IOException {
    if (isScalar(reader.peek())) {
      return scalar.read(reader, field);
    }
    keep(reader, field, kept);
    return null;
  }

  private static <T> @Nullable T parsed(
      JsonReader reader,
      String field,
      @Nullable Map<String, @Nullable Object> kept,
      Parser<T> parser)
      throws IOException {
    Token token = reader.peek();
    if (!isScalar(token)) {
      keep(reader, field, kept);
      return null;
    }
    String text = JsonInput.require(JsonInput.text(reader, field), field);
    try {
      return parser.parse(text, field);
    } catch (MalformedResponseException e) {
      if (kept != null) {
        kept.put(field, value(reader, token, text));
      }
      return null;
    }
  }

  private static Object value(JsonReader reader, Token token, String text) {
    if (token == Token.BOOLEAN) {
      return Boolean.valueOf(text);
    }
    return token == Token.NUMBER || JsonScan.isNumber(reader, text) ? JsonInput.number(text) : text;
  }

  private static <T extends @Nullable Object> @Nullable List<T> list(
      JsonReader reader,
      String field,
      @Nullable Map<String, @Nullable Object> kept,
      Reader<T> element,
      boolean nulls)
      throws IOException {
    Map<String, @Nullable Object> odd = new HashMap<>();
    List<@Nullable Object> oddElements = new ArrayList<>();
    List<T> list = new ArrayList<>();
    switch (reader.peek()) {
      case BEGIN_OBJECT -> element(reader, field, element, list, nulls, odd, oddElements);
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          element(reader, field, element, list, nulls, odd, oddElements);
        }
        reader.endArray();
      }
      default -> {
        keep(reader, field, kept);
        return null;
      }
    }
    if (!list.isEmpty() || oddElements.isEmpty()) {
      return list;
    }
    if (kept != null) {
      kept.put(field, AdditionalProperties.compact(oddElements));
    }
    return null;
  }

  private static <T> void element(
      JsonReader reader,
      String field,
      Reader<T> element,
      List<T> list,
      boolean nulls,
      Map<String, @Nullable Object> odd,
      List<@Nullable Object> oddElements)
      throws IOException {
    boolean isNull = reader.peek() == Token.NULL;
    T value = element.read(reader, field, odd);
    if (value != null || (isNull && nulls)) {
      list.add(value);
    } else if (!isNull) {
      oddElements.add(odd.remove(field));
    }
  }

  private static <T> Map<String, T> map(JsonReader reader, String field, Reader<T> element)
      throws IOException {
    Map<String, T> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      put(reader, map, field, element);
    }
    reader.endObject();
    return map;
  }

  private static <T> void put(
      JsonReader reader, Map<String, T> map, String field, Reader<T> element) throws IOException {
    String name = reader.nextName();
    T value = member(reader, map.get(name), field, null, element);
    if (value != null) {
      map.put(name, value);
    }
  }

  /** Keeps a value of another kind; null, blank text and an empty array stand for nothing. */
  private static void keep(
      JsonReader reader, String field, @Nullable Map<String, @Nullable Object> kept)
      throws IOException {
    if (kept == null) {
      reader.skipValue();
      return;
    }
    Object value = JsonInput.any(reader, field);
    if (value != null
        && !(value instanceof String text && text.isBlank())
        && !(value instanceof List<?> list && list.isEmpty())) {
      kept.put(field, value);
    }
  }

  private static boolean isScalar(Token token) {
    return token == Token.STRING || token == Token.NUMBER || token == Token.BOOLEAN;
  }
}
