package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Empty} as JSON. */
final class EmptyJsonAdapter extends JsonAdapter<Empty> {

  static final EmptyJsonAdapter INSTANCE = new EmptyJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of();

  private EmptyJsonAdapter() {}

  @Override
  public Empty fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Empty readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Empty.Builder members(JsonReader reader) throws IOException {
    Empty.Builder builder = Empty.builder();
    JsonInput.beginObject(reader, "Empty");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
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
  public void toJson(JsonWriter writer, @Nullable Empty value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.endObject();
  }
}
