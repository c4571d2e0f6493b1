package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link JudgedResult} as JSON. */
final class JudgedResultJsonAdapter extends JsonAdapter<JudgedResult> {

  static final JudgedResultJsonAdapter INSTANCE = new JudgedResultJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("status");

  private JudgedResultJsonAdapter() {}

  @Override
  public JudgedResult fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable JudgedResult readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static JudgedResult.Builder members(JsonReader reader) throws IOException {
    JudgedResult.Builder builder = JudgedResult.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "JudgedResult");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.status =
                LenientJson.once(
                    reader,
                    seen,
                    "status",
                    builder.additionalProperties,
                    LenientJson.objects(StatusJsonAdapter.INSTANCE::fromJson));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable JudgedResult value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.status != null) {
      writer.name("status");
      StatusJsonAdapter.INSTANCE.toJson(writer, value.status);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
