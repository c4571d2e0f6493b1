package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link EverythingUntold} as JSON. */
final class EverythingUntoldJsonAdapter extends JsonAdapter<EverythingUntold> {

  static final EverythingUntoldJsonAdapter INSTANCE = new EverythingUntoldJsonAdapter();

  private EverythingUntoldJsonAdapter() {}

  @Override
  public EverythingUntold fromJson(JsonReader reader) throws IOException {
    return new EverythingUntold(JsonInput.json(reader));
  }

  /** Reads a value as {@link #fromJson} does. */
  EverythingUntold readOrNull(JsonReader reader) throws IOException {
    return fromJson(reader);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable EverythingUntold value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else {
      JsonOutput.json(writer, value.toJson());
    }
  }
}
