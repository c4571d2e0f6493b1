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

/** Reads and writes {@link StringModel} as JSON. */
final class StringModelJsonAdapter extends JsonAdapter<StringModel> {

  static final StringModelJsonAdapter INSTANCE = new StringModelJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("a");

  private StringModelJsonAdapter() {}

  @Override
  public StringModel fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable StringModel readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static StringModel.Builder members(JsonReader reader) throws IOException {
    StringModel.Builder builder = StringModel.builder();
    JsonInput.beginObject(reader, "StringModel");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.a =
                LenientJson.member(
                    reader, builder.a, "a", builder.additionalProperties, LenientJson::text);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable StringModel value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.a != null) {
      writer.name("a");
      JsonOutput.text(writer, value.a);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
