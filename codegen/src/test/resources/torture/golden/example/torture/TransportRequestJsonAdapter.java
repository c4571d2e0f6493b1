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

/** Reads and writes {@link TransportRequest} as JSON. */
final class TransportRequestJsonAdapter extends JsonAdapter<TransportRequest> {

  static final TransportRequestJsonAdapter INSTANCE = new TransportRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("x", "y");

  private TransportRequestJsonAdapter() {}

  @Override
  public TransportRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static TransportRequest.Builder members(JsonReader reader) throws IOException {
    TransportRequest.Builder builder = TransportRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "TransportRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.x = JsonInput.int64(reader, JsonInput.once(seen, "x"));
        case 1 -> builder.y = JsonInput.int64(reader, JsonInput.once(seen, "y"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable TransportRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.x != null) {
      writer.name("x");
      JsonOutput.integer(writer, value.x);
    }
    if (value.y != null) {
      writer.name("y");
      JsonOutput.integer(writer, value.y);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
