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

/** Reads and writes {@link PutBytesRequest} as JSON. */
final class PutBytesRequestJsonAdapter extends JsonAdapter<PutBytesRequest> {

  static final PutBytesRequestJsonAdapter INSTANCE = new PutBytesRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("body");

  private PutBytesRequestJsonAdapter() {}

  @Override
  public PutBytesRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static PutBytesRequest.Builder members(JsonReader reader) throws IOException {
    PutBytesRequest.Builder builder = PutBytesRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "PutBytesRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.body = JsonInput.bytes(reader, JsonInput.once(seen, "body"));
        default -> throw JsonInput.unknownMember("PutBytesRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable PutBytesRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("body");
    JsonOutput.bytes(writer, value.body);
    writer.endObject();
  }
}
