package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link EverythingInlineDeep} as JSON. */
final class EverythingInlineDeepJsonAdapter extends JsonAdapter<EverythingInlineDeep> {

  static final EverythingInlineDeepJsonAdapter INSTANCE = new EverythingInlineDeepJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("deeper");

  private EverythingInlineDeepJsonAdapter() {}

  @Override
  public EverythingInlineDeep fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable EverythingInlineDeep readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static EverythingInlineDeep.Builder members(JsonReader reader) throws IOException {
    EverythingInlineDeep.Builder builder = EverythingInlineDeep.builder();
    JsonInput.beginObject(reader, "EverythingInlineDeep");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.deeper =
                LenientJson.member(
                    reader,
                    builder.deeper,
                    "deeper",
                    builder.additionalProperties,
                    LenientJson::text);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable EverythingInlineDeep value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.deeper != null) {
      writer.name("deeper");
      JsonOutput.text(writer, value.deeper);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
