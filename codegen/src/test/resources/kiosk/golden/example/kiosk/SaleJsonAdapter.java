package example.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Sale} as JSON. */
final class SaleJsonAdapter extends JsonAdapter<Sale> {

  static final SaleJsonAdapter INSTANCE = new SaleJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("STATUS", "PAPER", "WORDS", "COPIES");

  private SaleJsonAdapter() {}

  @Override
  public Sale fromJson(JsonReader reader) throws IOException {
    Sale.Builder builder = Sale.builder();
    JsonInput.beginObject(reader, "Sale");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.status =
                Code.read(
                    JsonInput.text(reader, JsonInput.once(builder.status, "STATUS")), "STATUS");
        case 1 -> builder.paper = JsonInput.scalar(reader, JsonInput.once(builder.paper, "PAPER"));
        case 2 -> builder.words = JsonInput.text(reader, JsonInput.once(builder.words, "WORDS"));
        case 3 ->
            builder.copies = JsonInput.int32(reader, JsonInput.once(builder.copies, "COPIES"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Sale value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.status != null) {
      writer.name("STATUS");
      JsonOutput.text(writer, value.status.value());
    }
    if (value.paper != null) {
      writer.name("PAPER");
      JsonOutput.scalar(writer, value.paper);
    }
    if (value.words != null) {
      writer.name("WORDS");
      JsonOutput.text(writer, value.words);
    }
    if (value.copies != null) {
      writer.name("COPIES");
      JsonOutput.integer(writer, value.copies);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
