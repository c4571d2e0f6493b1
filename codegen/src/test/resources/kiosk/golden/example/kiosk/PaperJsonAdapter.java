package example.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Paper} as JSON. */
final class PaperJsonAdapter extends JsonAdapter<Paper> {

  static final PaperJsonAdapter INSTANCE = new PaperJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("TITLE", "PRICE");

  private PaperJsonAdapter() {}

  @Override
  public Paper fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Paper readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Paper.Builder members(JsonReader reader) throws IOException {
    Paper.Builder builder = Paper.builder();
    JsonInput.beginObject(reader, "Paper");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.title =
                LenientJson.member(
                    reader,
                    builder.title,
                    "TITLE",
                    builder.additionalProperties,
                    LenientJson::text);
        case 1 ->
            builder.price =
                LenientJson.member(
                    reader,
                    builder.price,
                    "PRICE",
                    builder.additionalProperties,
                    LenientJson::decimal);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Paper value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.title != null) {
      writer.name("TITLE");
      JsonOutput.text(writer, value.title);
    }
    if (value.price != null) {
      writer.name("PRICE");
      JsonOutput.decimalText(writer, value.price);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
