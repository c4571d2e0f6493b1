package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ImportRequest} as JSON. */
final class ImportRequestJsonAdapter extends JsonAdapter<ImportRequest> {

  static final ImportRequestJsonAdapter INSTANCE = new ImportRequestJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "operation",
          "body",
          "authorization",
          "cookie",
          "apiKey",
          "settings",
          "request",
          "response",
          "api",
          "body2");

  private ImportRequestJsonAdapter() {}

  @Override
  public ImportRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static ImportRequest.Builder members(JsonReader reader) throws IOException {
    ImportRequest.Builder builder = ImportRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "ImportRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.operation = JsonInput.text(reader, JsonInput.once(seen, "operation"));
        case 1 -> builder.body = JsonInput.int32(reader, JsonInput.once(seen, "body"));
        case 2 ->
            builder.authorization = JsonInput.text(reader, JsonInput.once(seen, "authorization"));
        case 3 -> builder.cookie = JsonInput.text(reader, JsonInput.once(seen, "cookie"));
        case 4 -> builder.apiKey = JsonInput.text(reader, JsonInput.once(seen, "apiKey"));
        case 5 -> builder.settings = JsonInput.text(reader, JsonInput.once(seen, "settings"));
        case 6 -> builder.request = JsonInput.text(reader, JsonInput.once(seen, "request"));
        case 7 -> builder.response = JsonInput.text(reader, JsonInput.once(seen, "response"));
        case 8 -> builder.api = JsonInput.text(reader, JsonInput.once(seen, "api"));
        case 9 -> builder.body2 = JsonInput.text(reader, JsonInput.once(seen, "body2"));
        default -> throw JsonInput.unknownMember("ImportRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable ImportRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("operation");
    JsonOutput.text(writer, value.operation);
    if (value.body != null) {
      writer.name("body");
      JsonOutput.integer(writer, value.body);
    }
    if (value.authorization != null) {
      writer.name("authorization");
      JsonOutput.text(writer, value.authorization);
    }
    if (value.cookie != null) {
      writer.name("cookie");
      JsonOutput.text(writer, value.cookie);
    }
    if (value.apiKey != null) {
      writer.name("apiKey");
      JsonOutput.text(writer, value.apiKey);
    }
    if (value.settings != null) {
      writer.name("settings");
      JsonOutput.text(writer, value.settings);
    }
    if (value.request != null) {
      writer.name("request");
      JsonOutput.text(writer, value.request);
    }
    if (value.response != null) {
      writer.name("response");
      JsonOutput.text(writer, value.response);
    }
    if (value.api != null) {
      writer.name("api");
      JsonOutput.text(writer, value.api);
    }
    if (value.body2 != null) {
      writer.name("body2");
      JsonOutput.text(writer, value.body2);
    }
    writer.endObject();
  }
}
