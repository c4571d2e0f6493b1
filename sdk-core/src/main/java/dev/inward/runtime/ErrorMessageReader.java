package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the vendor's message from an error body that is a JSON object. */
final class ErrorMessageReader {

  private ErrorMessageReader() {}

  /**
   * Returns the first of the named members that is present and not null: a string's characters, of
   * a list of objects with a {@code msg} these texts, as FastAPI writes them, or any other value as
   * JSON. Returns null if there is none or the body is not a JSON object.
   */
  static @Nullable String first(ByteString body, String... names) {
    Map<String, String> found = new HashMap<>();
    try (JsonReader reader = JsonScan.reader(body, "the body")) {
      reader.beginObject();
      while (reader.hasNext()) {
        keep(reader, List.of(names), found);
      }
      reader.endObject();
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        return null;
      }
    } catch (IOException | RuntimeException e) {
      return null;
    }
    for (String name : names) {
      String value = found.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static void keep(JsonReader reader, List<String> names, Map<String, String> found)
      throws IOException {
    String name = reader.nextName();
    if (!names.contains(name) || reader.peek() == JsonReader.Token.NULL) {
      reader.skipValue();
    } else if (reader.peek() == JsonReader.Token.STRING) {
      found.putIfAbsent(name, reader.nextString());
    } else {
      String text = JsonInput.json(reader);
      String messages = messages(ByteString.encodeUtf8(text));
      found.putIfAbsent(name, messages == null ? text : messages);
    }
  }

  /** Returns the texts of a list of objects with a {@code msg}, or null if it is none. */
  private static @Nullable String messages(ByteString json) throws IOException {
    List<String> messages = new ArrayList<>();
    try (JsonReader reader = JsonScan.reader(json, "the message")) {
      if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
        return null;
      }
      reader.beginArray();
      while (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
        String message = message(reader);
        if (message == null) {
          return null;
        }
        messages.add(message);
      }
      boolean isWhole = reader.peek() == JsonReader.Token.END_ARRAY && !messages.isEmpty();
      return isWhole ? String.join("; ", messages) : null;
    }
  }

  private static @Nullable String message(JsonReader reader) throws IOException {
    String message = null;
    reader.beginObject();
    while (reader.hasNext()) {
      boolean isMessage = reader.nextName().equals("msg") && message == null;
      if (isMessage && reader.peek() == JsonReader.Token.STRING) {
        message = reader.nextString();
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return message;
  }
}
