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

/** Reads and writes {@link Derived} as JSON. */
final class DerivedJsonAdapter extends JsonAdapter<Derived> {

  static final DerivedJsonAdapter INSTANCE = new DerivedJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("id", "created", "own");

  private DerivedJsonAdapter() {}

  @Override
  public Derived fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Derived readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Derived.Builder members(JsonReader reader) throws IOException {
    Derived.Builder builder = Derived.builder();
    JsonInput.beginObject(reader, "Derived");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.id =
                LenientJson.member(
                    reader, builder.id, "id", builder.additionalProperties, LenientJson::text);
        case 1 ->
            builder.created =
                LenientJson.member(
                    reader,
                    builder.created,
                    "created",
                    builder.additionalProperties,
                    LenientJson::text);
        case 2 ->
            builder.own =
                LenientJson.member(
                    reader, builder.own, "own", builder.additionalProperties, LenientJson::text);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Derived value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("id");
    JsonOutput.text(writer, value.id);
    if (value.created != null) {
      writer.name("created");
      JsonOutput.text(writer, value.created);
    }
    writer.name("own");
    JsonOutput.text(writer, value.own);
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
