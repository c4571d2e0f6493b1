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

/** Reads and writes {@link Circle} as JSON. */
final class CircleJsonAdapter extends JsonAdapter<Circle> {

  static final CircleJsonAdapter INSTANCE = new CircleJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("kind", "radius");

  private CircleJsonAdapter() {}

  @Override
  public Circle fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Circle readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Circle.Builder members(JsonReader reader) throws IOException {
    Circle.Builder builder = Circle.builder();
    JsonInput.beginObject(reader, "Circle");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.kind =
                LenientJson.member(
                    reader, builder.kind, "kind", builder.additionalProperties, LenientJson::text);
        case 1 ->
            builder.radius =
                LenientJson.member(
                    reader,
                    builder.radius,
                    "radius",
                    builder.additionalProperties,
                    LenientJson::decimal);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Circle value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    if (value.radius != null) {
      writer.name("radius");
      JsonOutput.decimal(writer, value.radius);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
