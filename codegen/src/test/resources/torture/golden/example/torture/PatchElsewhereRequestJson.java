package example.torture;

import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;

/** Writes the body of a {@link PatchElsewhereRequest}. */
final class PatchElsewhereRequestJson {

  private PatchElsewhereRequestJson() {}

  static void write(JsonWriter writer, PatchElsewhereRequest value) throws IOException {
    writer.beginObject();
    if (value.needed != null) {
      writer.name("needed");
      JsonOutput.text(writer, value.needed);
    }
    if (value.extra != null) {
      writer.name("extra");
      JsonOutput.text(writer, value.extra);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
