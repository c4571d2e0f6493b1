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

/** Reads and writes {@link ObjectModel} as JSON. */
final class ObjectModelJsonAdapter extends JsonAdapter<ObjectModel> {

  static final ObjectModelJsonAdapter INSTANCE = new ObjectModelJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("a");

  private ObjectModelJsonAdapter() {}

  @Override
  public ObjectModel fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable ObjectModel readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static ObjectModel.Builder members(JsonReader reader) throws IOException {
    ObjectModel.Builder builder = ObjectModel.builder();
    JsonInput.beginObject(reader, "ObjectModel");
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
  public void toJson(JsonWriter writer, @Nullable ObjectModel value) throws IOException {
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
