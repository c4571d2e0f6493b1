package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Cage} as JSON. */
final class CageJsonAdapter extends JsonAdapter<Cage> {

  static final CageJsonAdapter INSTANCE = new CageJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("kind", "width");

  private CageJsonAdapter() {}

  @Override
  public Cage fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Cage readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Cage.Builder members(JsonReader reader) throws IOException {
    Cage.Builder builder = Cage.builder();
    JsonInput.beginObject(reader, "Cage");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.kind =
                LenientJson.member(
                    reader, builder.kind, "kind", builder.additionalProperties, LenientJson::text);
        case 1 ->
            builder.width =
                LenientJson.member(
                    reader,
                    builder.width,
                    "width",
                    builder.additionalProperties,
                    LenientJson::int32);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Cage value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    if (value.width != null) {
      writer.name("width");
      JsonOutput.integer(writer, value.width);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
