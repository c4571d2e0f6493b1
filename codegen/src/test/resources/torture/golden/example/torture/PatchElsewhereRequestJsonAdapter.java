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

/** Reads and writes {@link PatchElsewhereRequest} as JSON. */
final class PatchElsewhereRequestJsonAdapter extends JsonAdapter<PatchElsewhereRequest> {

  static final PatchElsewhereRequestJsonAdapter INSTANCE = new PatchElsewhereRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("needed", "extra");

  private PatchElsewhereRequestJsonAdapter() {}

  @Override
  public PatchElsewhereRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static PatchElsewhereRequest.Builder members(JsonReader reader) throws IOException {
    PatchElsewhereRequest.Builder builder = PatchElsewhereRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "PatchElsewhereRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.needed = JsonInput.text(reader, JsonInput.once(seen, "needed"));
        case 1 -> builder.extra = JsonInput.text(reader, JsonInput.once(seen, "extra"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable PatchElsewhereRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.needed != null) {
      writer.name("needed");
      JsonOutput.text(writer, value.needed);
    }
    if (value.extra != null) {
      writer.name("extra");
      JsonOutput.text(writer, value.extra);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
