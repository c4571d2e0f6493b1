package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Square} as JSON. */
final class SquareJsonAdapter extends JsonAdapter<Square> {

  static final SquareJsonAdapter INSTANCE = new SquareJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("kind", "side");

  private SquareJsonAdapter() {}

  @Override
  public Square fromJson(JsonReader reader) throws IOException {
    Square.Builder builder = Square.builder();
    JsonInput.beginObject(reader, "Square");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.kind = JsonInput.text(reader, JsonInput.once(builder.kind, "kind"));
        case 1 -> builder.side = JsonInput.decimal(reader, JsonInput.once(builder.side, "side"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Square value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    if (value.side != null) {
      writer.name("side");
      JsonOutput.decimal(writer, value.side);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
