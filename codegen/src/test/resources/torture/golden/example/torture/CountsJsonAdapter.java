package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Counts} as JSON. */
final class CountsJsonAdapter extends JsonAdapter<Counts> {

  static final CountsJsonAdapter INSTANCE = new CountsJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("total");

  private CountsJsonAdapter() {}

  @Override
  public Counts fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Counts readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Counts.Builder members(JsonReader reader) throws IOException {
    Counts.Builder builder = Counts.builder();
    JsonInput.beginObject(reader, "Counts");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.total =
                LenientJson.member(reader, builder.total, "total", null, LenientJson::int32);
        default -> LenientJson.other(reader, builder.additionalProperties, LenientJson::int64);
      }
    }
    reader.endObject();
    return builder;
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
