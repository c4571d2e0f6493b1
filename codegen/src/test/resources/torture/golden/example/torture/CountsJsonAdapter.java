package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Counts} as JSON. */
final class CountsJsonAdapter extends JsonAdapter<Counts> {

  static final CountsJsonAdapter INSTANCE = new CountsJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("total");

  private CountsJsonAdapter() {}

  @Override
  public Counts fromJson(JsonReader reader) throws IOException {
    Counts.Builder builder = Counts.builder();
    JsonInput.beginObject(reader, "Counts");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.total = JsonInput.int32(reader, JsonInput.once(builder.total, "total"));
        default -> JsonInput.other(reader, builder.additionalProperties, JsonInput::int64);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Counts value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.total != null) {
      writer.name("total");
      JsonOutput.integer(writer, value.total);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::integer);
    writer.endObject();
  }
}
