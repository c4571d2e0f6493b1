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

/** Reads and writes {@link Stricter} as JSON. */
final class StricterJsonAdapter extends JsonAdapter<Stricter> {

  static final StricterJsonAdapter INSTANCE = new StricterJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("x", "y");

  private StricterJsonAdapter() {}

  @Override
  public Stricter fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Stricter readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Stricter.Builder members(JsonReader reader) throws IOException {
    Stricter.Builder builder = Stricter.builder();
    JsonInput.beginObject(reader, "Stricter");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.x =
                LenientJson.member(
                    reader, builder.x, "x", builder.additionalProperties, LenientJson::int64);
        case 1 ->
            builder.y =
                LenientJson.member(
                    reader, builder.y, "y", builder.additionalProperties, LenientJson::int64);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Stricter value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("x");
    JsonOutput.integer(writer, value.x);
    if (value.y != null) {
      writer.name("y");
      JsonOutput.integer(writer, value.y);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
