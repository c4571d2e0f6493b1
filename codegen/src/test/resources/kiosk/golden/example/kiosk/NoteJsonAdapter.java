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

/** Reads and writes {@link Note} as JSON. */
final class NoteJsonAdapter extends JsonAdapter<Note> {

  static final NoteJsonAdapter INSTANCE = new NoteJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("text");

  private NoteJsonAdapter() {}

  @Override
  public Note fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Note readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Note.Builder members(JsonReader reader) throws IOException {
    Note.Builder builder = Note.builder();
    JsonInput.beginObject(reader, "Note");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.text =
                LenientJson.member(
                    reader, builder.text, "text", builder.additionalProperties, LenientJson::text);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Note value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.text != null) {
      writer.name("text");
      JsonOutput.text(writer, value.text);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
