package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Cage} as JSON. */
final class CageJsonAdapter extends JsonAdapter<Cage> {

  static final CageJsonAdapter INSTANCE = new CageJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("kind", "width");

  private CageJsonAdapter() {}

  @Override
  public Cage fromJson(JsonReader reader) throws IOException {
    Cage.Builder builder = Cage.builder();
    JsonInput.beginObject(reader, "Cage");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.kind = JsonInput.text(reader, JsonInput.once(builder.kind, "kind"));
        case 1 -> builder.width = JsonInput.int32(reader, JsonInput.once(builder.width, "width"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Cage value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    if (value.width != null) {
      writer.name("width");
      JsonOutput.integer(writer, value.width);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
