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

/** Reads and writes {@link Square} as JSON. */
final class SquareJsonAdapter extends JsonAdapter<Square> {

  static final SquareJsonAdapter INSTANCE = new SquareJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("kind", "side");

  private SquareJsonAdapter() {}

  @Override
  public Square fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Square readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Square.Builder members(JsonReader reader) throws IOException {
    Square.Builder builder = Square.builder();
    JsonInput.beginObject(reader, "Square");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.kind =
                LenientJson.member(
                    reader, builder.kind, "kind", builder.additionalProperties, LenientJson::text);
        case 1 ->
            builder.side =
                LenientJson.member(
                    reader,
                    builder.side,
                    "side",
                    builder.additionalProperties,
                    LenientJson::decimal);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Square value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    if (value.side != null) {
      writer.name("side");
      JsonOutput.decimal(writer, value.side);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
