package example.torture;

import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;

/** Writes the body of a {@link TransportRequest}. */
final class TransportRequestJson {

  private TransportRequestJson() {}

  static void write(JsonWriter writer, TransportRequest value) throws IOException {
    writer.beginObject();
    if (value.x != null) {
      writer.name("x");
      JsonOutput.integer(writer, value.x);
    }
    if (value.y != null) {
      writer.name("y");
      JsonOutput.integer(writer, value.y);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
