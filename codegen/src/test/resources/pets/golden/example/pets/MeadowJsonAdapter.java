package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Meadow} as JSON. */
final class MeadowJsonAdapter extends JsonAdapter<Meadow> {

  static final MeadowJsonAdapter INSTANCE = new MeadowJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("kind");

  private MeadowJsonAdapter() {}

  @Override
  public Meadow fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Meadow readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Meadow.Builder members(JsonReader reader) throws IOException {
    Meadow.Builder builder = Meadow.builder();
    JsonInput.beginObject(reader, "Meadow");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.kind =
                LenientJson.member(reader, builder.kind, "kind", null, LenientJson::text);
        default -> {
          reader.skipName();
          reader.skipValue();
        }
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Meadow value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("kind");
    JsonOutput.text(writer, value.kind);
    writer.endObject();
  }
}
