package dev.inward;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PendingPurchase}. A reader skips members that it does not know. */
final class PendingPurchaseJson {

  private PendingPurchaseJson() {}

  static String write(PendingPurchase pending) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.beginObject();
      writer.name("vendor").value(pending.vendor());
      writer.name("operation").value(pending.operation());
      writer.name("arguments").beginObject();
      for (Map.Entry<String, String> argument : pending.arguments().entrySet()) {
        writer.name(argument.getKey()).value(argument.getValue());
      }
      writer.endObject();
      // Without a value the writer leaves the name out.
      writer.name("tag").value(pending.tag());
      writer.name("preparedAt").value(pending.preparedAt().toString());
      if (pending.ownedBefore() != null) {
        writer.name("ownedBefore").beginArray();
        for (String number : pending.ownedBefore()) {
          writer.value(number);
        }
        writer.endArray();
      }
      writer.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  static PendingPurchase read(String json) {
    Members members = new Members();
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
      members.read(reader);
      members.current = "text follows the object";
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException();
      }
    } catch (IOException | JsonDataException | DateTimeException e) {
      // No message of the parser: it may repeat the text.
      throw new IllegalArgumentException("the text is no pending purchase: " + members.current);
    }
    return members.value();
  }

  private static final class Members {

    private String current = "it is no JSON object";
    private @Nullable String vendor;
    private @Nullable String operation;
    private @Nullable String tag;
    private @Nullable Instant preparedAt;
    private @Nullable List<String> ownedBefore;
    private @Nullable Map<String, String> arguments;

    void read(JsonReader reader) throws IOException {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        current = name + " is not readable";
        switch (name) {
          case "vendor" -> vendor = reader.nextString();
          case "operation" -> operation = reader.nextString();
          case "tag" -> tag = reader.nextString();
          case "preparedAt" -> preparedAt = Instant.parse(reader.nextString());
          case "arguments" -> arguments = texts(reader);
          case "ownedBefore" -> ownedBefore = list(reader);
          default -> reader.skipValue();
        }
      }
      reader.endObject();
    }

    private static Map<String, String> texts(JsonReader reader) throws IOException {
      Map<String, String> texts = new LinkedHashMap<>();
      reader.beginObject();
      while (reader.hasNext()) {
        texts.put(reader.nextName(), reader.nextString());
      }
      reader.endObject();
      return texts;
    }

    private static List<String> list(JsonReader reader) throws IOException {
      List<String> list = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        list.add(reader.nextString());
      }
      reader.endArray();
      return list;
    }

    PendingPurchase value() {
      return new PendingPurchase(
          required("vendor", vendor),
          required("operation", operation),
          required("arguments", arguments),
          tag,
          required("preparedAt", preparedAt),
          ownedBefore);
    }

    private static <T> T required(String name, @Nullable T value) {
      if (value == null) {
        throw new IllegalArgumentException(
            "the text is no pending purchase: " + name + " is missing");
      }
      return value;
    }
  }
}
