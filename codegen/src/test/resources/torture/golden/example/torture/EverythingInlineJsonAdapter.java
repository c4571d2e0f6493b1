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

/** Reads and writes {@link EverythingInline} as JSON. */
final class EverythingInlineJsonAdapter extends JsonAdapter<EverythingInline> {

  static final EverythingInlineJsonAdapter INSTANCE = new EverythingInlineJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("deep");

  private EverythingInlineJsonAdapter() {}

  @Override
  public EverythingInline fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable EverythingInline readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static EverythingInline.Builder members(JsonReader reader) throws IOException {
    EverythingInline.Builder builder = EverythingInline.builder();
    JsonInput.beginObject(reader, "EverythingInline");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.deep =
                LenientJson.member(
                    reader,
                    builder.deep,
                    "deep",
                    builder.additionalProperties,
                    LenientJson.objects(EverythingInlineDeepJsonAdapter.INSTANCE::readOrNull));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable EverythingInline value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.deep != null) {
      writer.name("deep");
      EverythingInlineDeepJsonAdapter.INSTANCE.toJson(writer, value.deep);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
