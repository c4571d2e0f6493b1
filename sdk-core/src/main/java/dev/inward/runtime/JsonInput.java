package dev.inward.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.inward.FilePart;
import dev.inward.RawBody;
import dev.inward.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON leniently. A scalar may be a string or a number, and a member that is {@code null}, or
 * empty where an object is expected, counts as absent. All methods throw {@link
 * MalformedResponseException} for a value that does not match; its message contains the member's
 * name, never the value.
 */
public final class JsonInput {

  private static final Set<String> FILE_MEMBERS = Set.of("name", "mediaType", "content");

  private JsonInput() {}

  /**
   * Reads the value of a member or an element.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {

    /**
     * Reads a value to its end.
     *
     * @param reader a reader before the value
     * @param field the name of the member, for the error message
     * @return the value, or null if it is absent
     * @throws IOException if it does not match, or the JSON is not well-formed
     */
    @Nullable T read(JsonReader reader, String field) throws IOException;
  }

  /**
   * Reads a whole body, which must consist of one JSON value.
   *
   * @param <T> the type of the value
   * @param body the body in UTF-8
   * @param field the name of the whole, for the error message
   * @param reader reads the value
   * @return the value
   * @throws IOException if it is absent or does not match, if there is more after it, or if the
   *     JSON is not well-formed
   * @throws JsonDataException if it is nested too deeply
   */
  public static <T> T document(ByteString body, String field, Reader<T> reader) throws IOException {
    JsonReader json = JsonScan.reader(body, field);
    T value = reader.read(json, field);
    if (value == null) {
      throw new MalformedResponseException(field, "a value");
    }
    if (json.peek() != Token.END_DOCUMENT) {
      throw new MalformedResponseException(field, "the end of the document");
    }
    return value;
  }

  /**
   * Reads a whole body, which must consist of one object or array.
   *
   * @param <T> the type of the value
   * @param body the body in UTF-8
   * @param field the name of the whole, for the error message
   * @param adapter reads the object or the array
   * @return the value
   * @throws IOException if it does not match, if there is more after it, or if the JSON is not
   *     well-formed
   * @throws JsonDataException if it is nested too deeply
   */
  public static <T> T document(ByteString body, String field, JsonAdapter<T> adapter)
      throws IOException {
    return document(body, field, documents(adapter));
  }

  private static <T> Reader<T> documents(JsonAdapter<T> adapter) {
    return (json, at) ->
        json.peek() == Token.BEGIN_ARRAY ? adapter.fromJson(json) : object(json, at, adapter);
  }

  /**
   * Reads a whole text, which must consist of one object or array.
   *
   * @param <T> the type of the value
   * @param json the text, which may begin with a byte order mark
   * @param type the name of the type, for the error message
   * @param adapter reads the object or the array
   * @return the value
   * @throws IllegalArgumentException if it cannot be read; the message omits the text
   */
  public static <T> T parse(String json, String type, JsonAdapter<T> adapter) {
    return parse(json, type, documents(adapter));
  }

  /**
   * Reads a whole text, which must consist of one JSON value.
   *
   * @param <T> the type of the value
   * @param json the text, which may begin with a byte order mark
   * @param type the name of the type, for the error message
   * @param reader reads the value
   * @return the value
   * @throws IllegalArgumentException if it cannot be read; the message omits the text
   */
  public static <T> T parse(String json, String type, Reader<T> reader) {
    Objects.requireNonNull(json, "json");
    try {
      return document(RawBody.of(ByteString.encodeUtf8(json), null).utf8(), type, reader);
    } catch (MalformedResponseException e) {
      throw new IllegalArgumentException(e.message());
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException(type + " is not well-formed JSON");
    }
  }

  /**
   * Reads a whole text as {@link #parse(String, String, Reader)} does.
   *
   * @param <T> the type of the value
   * @param json the text, without a byte order mark
   * @param reader reads the value
   * @return the value, or null if it cannot be read
   */
  public static <T> @Nullable T parseOrNull(String json, Reader<T> reader) {
    try {
      return document(ByteString.encodeUtf8(json), "a union", reader);
    } catch (IOException | JsonDataException e) {
      return null;
    }
  }

  /**
   * Returns the entry of a list that must have exactly one.
   *
   * @param <T> the type of the entry
   * @param list the list, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the entry
   * @throws MalformedResponseException if the list is absent, or has none or several
   */
  public static <T> T only(@Nullable List<T> list, String field) throws MalformedResponseException {
    if (list == null || list.size() != 1) {
      throw new MalformedResponseException(field, "exactly one entry");
    }
    return list.get(0);
  }

  /**
   * Looks ahead for the value of a union's discriminator.
   *
   * @param reader a reader before the value, which stays there
   * @param field the name of the discriminator
   * @return its text, or null if it has none or the value is no object
   * @throws MalformedResponseException if it occurs twice, because nobody knows which one is meant
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable String discriminator(JsonReader reader, String field) throws IOException {
    List<Optional<String>> found = discriminators(reader, field);
    if (found.size() > 1) {
      throw new MalformedResponseException(field, "one member of that name");
    }
    return found.isEmpty() ? null : found.get(0).orElse(null);
  }

  /**
   * Looks ahead as {@link #discriminator} does.
   *
   * @param reader a reader before the value, which stays there
   * @param field the name of the discriminator
   * @return its text, or null also if it occurs twice
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable String discriminatorOrNull(JsonReader reader, String field)
      throws IOException {
    List<Optional<String>> found = discriminators(reader, field);
    return found.size() == 1 ? found.get(0).orElse(null) : null;
  }

  /** Returns the first two members of a name, each with its text if it is a scalar. */
  private static List<Optional<String>> discriminators(JsonReader reader, String field)
      throws IOException {
    List<Optional<String>> found = new ArrayList<>();
    if (reader.peek() != Token.BEGIN_OBJECT) {
      return found;
    }
    try (JsonReader ahead = JsonScan.ahead(reader)) {
      ahead.beginObject();
      while (ahead.hasNext() && found.size() < 2) {
        if (!ahead.nextName().equals(field)) {
          ahead.skipValue();
          continue;
        }
        Token token = ahead.peek();
        if (token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY) {
          ahead.skipValue();
          found.add(Optional.empty());
        } else {
          found.add(Optional.ofNullable(text(ahead, field)));
        }
      }
    }
    return found;
  }

  /**
   * Reads a member that the contract does not name, of any type. Of several with one name, the
   * first counts.
   *
   * @param reader a reader before a name
   * @param others takes the member
   * @throws IOException if the JSON is not well-formed
   */
  public static void other(JsonReader reader, Map<String, @Nullable Object> others)
      throws IOException {
    putFirst(reader, reader.nextName(), others, "a member");
  }

  /**
   * Rejects a second member of one name, whatever their values.
   *
   * @param seen the names that came before; takes the name
   * @param field the name
   * @return the name
   * @throws MalformedResponseException if it came before
   */
  public static String once(List<String> seen, String field) throws MalformedResponseException {
    if (seen.contains(field)) {
      throw new MalformedResponseException(field, "one member of that name");
    }
    seen.add(field);
    return field;
  }

  /**
   * Returns the value of a required member.
   *
   * @param <T> the type of the value
   * @param value the value, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the same value
   * @throws MalformedResponseException if it is absent
   */
  public static <T> T require(@Nullable T value, String field) throws MalformedResponseException {
    if (value == null) {
      throw new MalformedResponseException(field, "a value");
    }
    return value;
  }

  /**
   * Returns the text of a required member.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the same text
   * @throws MalformedResponseException if it is absent or blank
   */
  public static String requireText(@Nullable String text, String field)
      throws MalformedResponseException {
    return require(text == null || text.isBlank() ? null : text, field);
  }

  /**
   * Consumes the start of an object.
   *
   * @param reader a reader before the value
   * @param type the name of the object's type, for the error message
   * @throws IOException if it is no object, or the JSON is not well-formed
   */
  public static void beginObject(JsonReader reader, String type) throws IOException {
    if (reader.peek() != Token.BEGIN_OBJECT) {
      throw new MalformedResponseException(type, "an object");
    }
    reader.beginObject();
  }

  /**
   * Reads a string, or a number or boolean as text.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the text, or null for {@code null}
   * @throws IOException if it is an object or an array, or the JSON is not well-formed
   */
  public static @Nullable String text(JsonReader reader, String field) throws IOException {
    switch (reader.peek()) {
      case NULL -> {
        return reader.nextNull();
      }
      case STRING, NUMBER -> {
        return reader.nextString();
      }
      case BOOLEAN -> {
        return Boolean.toString(reader.nextBoolean());
      }
      default -> throw new MalformedResponseException(field, "a string");
    }
  }

  /**
   * Reads an identifier: text, in which an integer has neither fraction nor exponent.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the text, or null for {@code null}
   * @throws IOException if it is an object or an array, or the JSON is not well-formed
   */
  public static @Nullable String identifier(JsonReader reader, String field) throws IOException {
    boolean number = reader.peek() == Token.NUMBER;
    String text = text(reader, field);
    return number && text != null ? Scalars.integerText(text) : text;
  }

  /**
   * Reads a 32-bit integer as {@link Scalars#int32} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the integer, or null for {@code null} or blank text
   * @throws IOException if it is of another kind, or the JSON is not well-formed
   */
  public static @Nullable Integer int32(JsonReader reader, String field) throws IOException {
    String text = text(reader, field);
    return text == null ? null : Scalars.int32(text, field);
  }

  /**
   * Reads a 64-bit integer as {@link Scalars#int64} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the integer, or null for {@code null} or blank text
   * @throws IOException if it is of another kind, or the JSON is not well-formed
   */
  public static @Nullable Long int64(JsonReader reader, String field) throws IOException {
    String text = text(reader, field);
    return text == null ? null : Scalars.int64(text, field);
  }

  /**
   * Reads a decimal number without loss of precision.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the number, or null for {@code null} or blank text
   * @throws IOException if it is no number or a very long one, or the JSON is not well-formed
   */
  public static @Nullable BigDecimal decimal(JsonReader reader, String field) throws IOException {
    String text = text(reader, field);
    return text == null ? null : Scalars.decimal(text, field);
  }

  /**
   * Reads a boolean as {@link Scalars#bool} parses it.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the boolean, or null for {@code null} or blank text
   * @throws IOException if it is of another kind, or the JSON is not well-formed
   */
  public static @Nullable Boolean bool(JsonReader reader, String field) throws IOException {
    String text = text(reader, field);
    return text == null ? null : Scalars.bool(text, field);
  }

  /**
   * Reads bytes, which are Base64 in JSON.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the decoded bytes, or null for {@code null}
   * @throws IOException if it is not Base64, or the JSON is not well-formed
   */
  public static @Nullable ByteString bytes(JsonReader reader, String field) throws IOException {
    String text = text(reader, field);
    return text == null ? null : require(ByteString.decodeBase64(text), field);
  }

  /**
   * Reads a file as {@link JsonOutput#file} writes it.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the file, which is held in memory, or null for {@code null}
   * @throws IOException if its name or content is absent, a member is unknown or cannot be read, or
   *     the JSON is not well-formed
   */
  public static @Nullable FilePart file(JsonReader reader, String field) throws IOException {
    if (reader.peek() == Token.NULL) {
      return reader.nextNull();
    }
    Map<String, String> members = new HashMap<>();
    List<String> seen = new ArrayList<>();
    beginObject(reader, field);
    while (reader.hasNext()) {
      String member = reader.nextName();
      if (!FILE_MEMBERS.contains(member)) {
        throw unknownMember(field);
      }
      String place = once(seen, field + "." + member);
      members.put(member, require(text(reader, place), place));
    }
    reader.endObject();
    String name = require(members.get("name"), field + ".name");
    String base64 = require(members.get("content"), field + ".content");
    ByteString content = ByteString.decodeBase64(base64);
    if (content == null) {
      throw new MalformedResponseException(field + ".content", "Base64");
    }
    FilePart file = FilePart.of(name, content.toByteArray());
    String mediaType = members.get("mediaType");
    if (mediaType != null && MediaType.parse(mediaType) == null) {
      throw new MalformedResponseException(field + ".mediaType", "a media type");
    }
    return mediaType == null ? file : file.withMediaType(mediaType);
  }

  /**
   * {@return the exception for a member that would get lost, which the caller throws}
   *
   * @param type the name of the object's type, for the message
   */
  public static IOException unknownMember(String type) {
    return new MalformedResponseException(type, "no other members");
  }

  /**
   * Reads a scalar of any type and keeps its type.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the scalar, for an object or an array one of {@link Scalar.Kind#OTHER}; null for {@code
   *     null}
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Scalar scalar(JsonReader reader, String field) throws IOException {
    return switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case STRING -> string(reader, reader.nextString());
      case NUMBER -> Scalar.of(Scalar.Kind.NUMBER, reader.nextString());
      case BOOLEAN -> Scalar.of(reader.nextBoolean());
      default -> Scalar.of(Scalar.Kind.OTHER, json(reader));
    };
  }

  /**
   * Reads an object.
   *
   * @param <T> the type of the object
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param adapter reads the object
   * @return the object, or null for {@code ""}, {@code []} and {@code null}
   * @throws IOException if it does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable T object(JsonReader reader, String field, JsonAdapter<T> adapter)
      throws IOException {
    return isNothing(reader, field) ? null : adapter.fromJson(reader);
  }

  /**
   * Reads an array, or an object that contains it.
   *
   * @param <T> the type of the list
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param adapter reads either
   * @return the list, or null for {@code ""} and {@code null}
   * @throws IOException if it does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable T openList(JsonReader reader, String field, JsonAdapter<T> adapter)
      throws IOException {
    return reader.peek() == Token.BEGIN_ARRAY
        ? adapter.fromJson(reader)
        : object(reader, field, adapter);
  }

  /**
   * {@return a reader for the objects of a collection, as {@link #object} reads one}
   *
   * @param <T> the type of an object
   * @param adapter reads an object
   */
  public static <T> Reader<T> objects(JsonAdapter<T> adapter) {
    return (reader, field) -> object(reader, field, adapter);
  }

  /**
   * Reads a value of any kind.
   *
   * @param <T> the type of the value
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param adapter reads the value
   * @return the value, or null for {@code null}
   * @throws IOException if it does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable T value(JsonReader reader, String field, JsonAdapter<T> adapter)
      throws IOException {
    return reader.peek() == Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
  }

  /**
   * {@return a reader for values of any kind, as {@link #value} reads one}
   *
   * @param <T> the type of a value
   * @param adapter reads a value
   */
  public static <T> Reader<T> values(JsonAdapter<T> adapter) {
    return (reader, field) -> value(reader, field, adapter);
  }

  /**
   * {@return a reader for arrays of a collection that may each be inside an object}
   *
   * @param <T> the type of a list
   * @param adapter reads an array, or an object that contains it
   */
  public static <T> Reader<T> openLists(JsonAdapter<T> adapter) {
    return (reader, field) -> openList(reader, field, adapter);
  }

  /**
   * {@return a reader for the arrays of a collection, as {@link #list} reads one}
   *
   * @param <T> the type of an element
   * @param element reads an element
   */
  public static <T> Reader<List<T>> lists(Reader<T> element) {
    return (reader, field) -> list(reader, field, element);
  }

  /**
   * {@return a reader for the arrays of a collection, which keeps null elements}
   *
   * @param <T> the type of an element
   * @param element reads an element
   */
  public static <T> Reader<List<@Nullable T>> listsWithNulls(Reader<T> element) {
    return (reader, field) -> listWithNulls(reader, field, element);
  }

  /**
   * Reads an array with its null elements.
   *
   * @param <T> the type of an element
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param element reads an element
   * @return the elements, or null for {@code ""} and {@code null}
   * @throws IOException if it or an element does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable List<@Nullable T> listWithNulls(
      JsonReader reader, String field, Reader<T> element) throws IOException {
    if (reader.peek() != Token.BEGIN_ARRAY) {
      return list(reader, field, element);
    }
    List<@Nullable T> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      list.add(element.read(reader, field));
    }
    reader.endArray();
    return list;
  }

  /**
   * {@return a reader for the maps of a collection, which keeps null values}
   *
   * @param <T> the type of a member's value
   * @param element reads a member's value
   */
  public static <T> Reader<Map<String, @Nullable T>> mapsWithNulls(Reader<T> element) {
    return (reader, field) -> mapWithNulls(reader, field, element);
  }

  /**
   * Reads an object as {@link #map} does, with members that are null.
   *
   * @param <T> the type of a member's value
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param element reads a member's value
   * @return the members in their order, or null for {@code ""}, {@code []} and {@code null}
   * @throws IOException if it or a member does not match, a name occurs twice, or the JSON is not
   *     well-formed
   */
  public static <T> @Nullable Map<String, @Nullable T> mapWithNulls(
      JsonReader reader, String field, Reader<T> element) throws IOException {
    if (isNothing(reader, field)) {
      return null;
    }
    beginObject(reader, field);
    Map<String, @Nullable T> map = new LinkedHashMap<>();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (map.containsKey(name)) {
        throw new MalformedResponseException(field, "one member of that name");
      }
      map.put(name, element.read(reader, field));
    }
    reader.endObject();
    return map;
  }

  /**
   * {@return a reader for the maps of a collection, as {@link #map} reads one}
   *
   * @param <T> the type of a member's value
   * @param element reads a member's value
   */
  public static <T> Reader<Map<String, T>> maps(Reader<T> element) {
    return (reader, field) -> map(reader, field, element);
  }

  /**
   * Reads an array of objects as {@link #list} does; an object counts as an array of one.
   *
   * @param <T> the type of an element
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param element reads an element
   * @return the elements that are not null, or null for {@code ""} and {@code null}
   * @throws IOException if it or an element does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable List<T> listOrOne(JsonReader reader, String field, Reader<T> element)
      throws IOException {
    if (reader.peek() != Token.BEGIN_OBJECT) {
      return list(reader, field, element);
    }
    T only = element.read(reader, field);
    return only == null ? List.of() : List.of(only);
  }

  /**
   * Reads an array without its null elements.
   *
   * @param <T> the type of an element
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param element reads an element
   * @return the elements that are not null, or null for {@code ""} and {@code null}
   * @throws IOException if it or an element does not match, or the JSON is not well-formed
   */
  public static <T> @Nullable List<T> list(JsonReader reader, String field, Reader<T> element)
      throws IOException {
    switch (reader.peek()) {
      case NULL -> {
        return reader.nextNull();
      }
      case STRING -> {
        blank(reader, field);
        return null;
      }
      case BEGIN_ARRAY -> {
        List<T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
          T value = element.read(reader, field);
          if (value != null) {
            list.add(value);
          }
        }
        reader.endArray();
        return list;
      }
      default -> throw new MalformedResponseException(field, "an array");
    }
  }

  /**
   * Reads an object whose members have one type, without members that are null.
   *
   * @param <T> the type of a member's value
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @param element reads a member's value
   * @return the members in their order, or null for {@code ""}, {@code []} and {@code null}
   * @throws IOException if it or a member does not match, a name occurs twice, or the JSON is not
   *     well-formed
   */
  public static <T> @Nullable Map<String, T> map(JsonReader reader, String field, Reader<T> element)
      throws IOException {
    if (isNothing(reader, field)) {
      return null;
    }
    beginObject(reader, field);
    Map<String, T> map = new LinkedHashMap<>();
    Set<String> withoutValue = new HashSet<>();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (map.containsKey(name) || withoutValue.contains(name)) {
        throw new MalformedResponseException(field, "one member of that name");
      }
      T value = element.read(reader, field);
      if (value == null) {
        withoutValue.add(name);
      } else {
        map.put(name, value);
      }
    }
    reader.endObject();
    return map;
  }

  /**
   * Reads any value as a {@code String}, {@code Boolean}, {@code BigDecimal}, {@code List} or
   * {@code Map}. Numbers keep their precision; one that is too long to parse is a {@code Scalar}.
   * Of several members with one name, the first counts.
   *
   * @param reader a reader before the value
   * @param field the name of the member, for the error message
   * @return the value, in which lists and maps are unmodifiable, or null for {@code null}
   * @throws IOException if the JSON is not well-formed
   */
  public static @Nullable Object any(JsonReader reader, String field) throws IOException {
    switch (reader.peek()) {
      case NULL -> {
        return reader.nextNull();
      }
      case STRING -> {
        Scalar text = string(reader, reader.nextString());
        return text.kind() == Scalar.Kind.NUMBER ? text : text.text();
      }
      case NUMBER -> {
        return number(reader.nextString());
      }
      case BOOLEAN -> {
        return reader.nextBoolean();
      }
      case BEGIN_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
          list.add(any(reader, field));
        }
        reader.endArray();
        return AdditionalProperties.compact(list);
      }
      case BEGIN_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          putFirst(reader, reader.nextName(), map, field);
        }
        reader.endObject();
        return AdditionalProperties.compact(map);
      }
      default -> throw new MalformedResponseException(field, "a value");
    }
  }

  /**
   * Reads any value as JSON text, with numbers and member order unchanged.
   *
   * @param reader a reader before the value
   * @return the text of the value, as it came
   * @throws IOException if the JSON is not well-formed
   */
  public static String json(JsonReader reader) throws IOException {
    try (okio.BufferedSource source = reader.nextSource()) {
      return JsonScan.inDocument(reader, source.readUtf8());
    }
  }

  /** Returns a string as a scalar, or the number that became a string. */
  static Scalar string(JsonReader reader, String text) {
    return JsonScan.isNumber(reader, text) ? Scalar.of(Scalar.Kind.NUMBER, text) : Scalar.of(text);
  }

  /** Returns a number that decides nothing, and so must not be refused. */
  static Object number(String text) {
    try {
      BigDecimal number = Scalars.decimal(text, "a number");
      return number == null ? text : number;
    } catch (MalformedResponseException e) {
      return Scalar.of(Scalar.Kind.NUMBER, text);
    }
  }

  /** Reads the value of a member whose name has been read, unless there is one of that name. */
  static void putFirst(
      JsonReader reader, String name, Map<String, @Nullable Object> map, String field)
      throws IOException {
    if (map.containsKey(name)) {
      reader.skipValue();
    } else {
      map.put(name, any(reader, field));
    }
  }

  private static boolean isNothing(JsonReader reader, String field) throws IOException {
    switch (reader.peek()) {
      case NULL -> reader.nextNull();
      case STRING -> blank(reader, field);
      case BEGIN_ARRAY -> {
        reader.beginArray();
        if (reader.hasNext()) {
          throw new MalformedResponseException(field, "an object");
        }
        reader.endArray();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void blank(JsonReader reader, String field) throws IOException {
    if (!reader.nextString().isBlank()) {
      throw new MalformedResponseException(field, "an object or an array");
    }
  }
}
