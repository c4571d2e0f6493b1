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

/** Reads and writes {@link JudgedRequest} as JSON. */
final class JudgedRequestJsonAdapter extends JsonAdapter<JudgedRequest> {

  static final JudgedRequestJsonAdapter INSTANCE = new JudgedRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("flags", "when");

  private JudgedRequestJsonAdapter() {}

  @Override
  public JudgedRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static JudgedRequest.Builder members(JsonReader reader) throws IOException {
    JudgedRequest.Builder builder = JudgedRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "JudgedRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.flags = JsonInput.list(reader, JsonInput.once(seen, "flags"), JsonInput::bool);
        case 1 -> builder.when = JsonInput.text(reader, JsonInput.once(seen, "when"));
        default -> throw JsonInput.unknownMember("JudgedRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable JudgedRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.flags != null) {
      writer.name("flags");
      JsonOutput.list(writer, value.flags, JsonOutput::bool);
    }
    if (value.when != null) {
      writer.name("when");
      JsonOutput.text(writer, value.when);
    }
    writer.endObject();
  }
}
