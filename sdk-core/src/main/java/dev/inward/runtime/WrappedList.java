package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that arrives bare, or as the only list in an object. An array beside it that is empty or
 * has no element of the list's type is one of the object's other members.
 *
 * @param <T> the type of an element
 * @param wrapper the name of the member with the list; null for a bare list
 * @param items the elements
 * @param others the other members of the object
 */
public record WrappedList<T>(
    @Nullable String wrapper, List<T> items, Map<String, @Nullable Object> others) {

  /**
   * Reads a list that must be found.
   *
   * @param <T> the type of an element
   * @param reader a reader before the list or the object
   * @param type the name of the list's type, for the error message
   * @param element reads an element
   * @return the list
   * @throws IOException if it is neither a list nor an object with one, if the object has several,
   *     or two members of the list's name, or if the JSON is not well-formed
   */
  public static <T> WrappedList<T> read(
      JsonReader reader, String type, LenientJson.Reader<T> element) throws IOException {
    if (reader.peek() != Token.BEGIN_ARRAY) {
      JsonInput.beginObject(reader, type);
      return JsonInput.require(wrapped(reader, element), type);
    }
    return JsonInput.require(readOrNull(reader, type, element), type);
  }

  /**
   * Reads a list to its end.
   *
   * @param <T> the type of an element
   * @param reader a reader before the list or the object
   * @param type the name of the list's type, for the error message
   * @param element reads an element
   * @return the list, or null for an object with several lists or none, or two members of its name,
   *     and for an array with elements of other kinds only
   * @throws IOException if the JSON is not well-formed, or a member inside an element that decides
   *     does not match
   */
  public static <T> @Nullable WrappedList<T> readOrNull(
      JsonReader reader, String type, LenientJson.Reader<T> element) throws IOException {
    if (reader.peek() == Token.BEGIN_ARRAY) {
      List<T> items = LenientJson.lists(element).read(reader, type, null);
      return items == null ? null : new WrappedList<>(null, items, Map.of());
    }
    reader.beginObject();
    return wrapped(reader, element);
  }

  private static <T> @Nullable WrappedList<T> wrapped(
      JsonReader reader, LenientJson.Reader<T> element) throws IOException {
    LenientJson.Reader<List<T>> lists = LenientJson.lists(element);
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    String wrapper = null;
    List<T> items = null;
    boolean several = false;
    while (reader.hasNext()) {
      String name = reader.nextName();
      several |= name.equals(wrapper);
      if (reader.peek() != Token.BEGIN_ARRAY) {
        JsonInput.putFirst(reader, name, others, "a member");
        continue;
      }
      List<T> list = lists.read(reader, name, others);
      if (list == null) {
        continue;
      }
      if (items == null || wrapper == null) {
        wrapper = name;
        items = list;
      } else if (list.isEmpty() != items.isEmpty()) {
        others.put(list.isEmpty() ? name : wrapper, List.of());
        wrapper = list.isEmpty() ? wrapper : name;
        items = list.isEmpty() ? items : list;
      } else {
        several = true;
      }
    }
    reader.endObject();
    return items == null || several || others.containsKey(wrapper)
        ? null
        : new WrappedList<>(wrapper, items, others);
  }
}
