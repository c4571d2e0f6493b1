package example.kiosk;

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

/** Reads and writes {@link RedirectResult} as JSON. */
final class RedirectResultJsonAdapter extends JsonAdapter<RedirectResult> {

  static final RedirectResultJsonAdapter INSTANCE = new RedirectResultJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("RESULT");

  private RedirectResultJsonAdapter() {}

  @Override
  public RedirectResult fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable RedirectResult readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static RedirectResult.Builder members(JsonReader reader) throws IOException {
    RedirectResult.Builder builder = RedirectResult.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "RedirectResult");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.result =
                LenientJson.once(
                    reader, seen, "RESULT", builder.additionalProperties, LenientJson::identifier);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable RedirectResult value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.result != null) {
      writer.name("RESULT");
      JsonOutput.text(writer, value.result);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
