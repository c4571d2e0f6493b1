package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Status} as JSON. */
final class StatusJsonAdapter extends JsonAdapter<Status> {

  static final StatusJsonAdapter INSTANCE = new StatusJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("code", "text", "old");

  private StatusJsonAdapter() {}

  @Override
  public Status fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Status readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Status.Builder members(JsonReader reader) throws IOException {
    Status.Builder builder = Status.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "Status");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.code =
                LenientJson.once(
                    reader,
                    seen,
                    "code",
                    builder.additionalProperties,
                    LenientJson.scalars(Code::read));
        case 1 ->
            builder.text =
                LenientJson.member(
                    reader, builder.text, "text", builder.additionalProperties, LenientJson::text);
        case 2 ->
            builder.old =
                LenientJson.once(
                    reader, seen, "old", builder.additionalProperties, LenientJson::identifier);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Status value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.code != null) {
      writer.name("code");
      JsonOutput.integer(writer, value.code.value());
    }
    if (value.text != null) {
      writer.name("text");
      JsonOutput.text(writer, value.text);
    }
    if (value.old != null) {
      writer.name("old");
      JsonOutput.text(writer, value.old);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
