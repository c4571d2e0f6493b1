package example.pets;

import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;

/** Writes the body of a {@link BuyPetRequest}. */
final class BuyPetRequestJson {

  private BuyPetRequestJson() {}

  static void write(JsonWriter writer, BuyPetRequest value) throws IOException {
    writer.beginObject();
    writer.name("id");
    JsonOutput.text(writer, value.id);
    if (value.delivery != null) {
      writer.name("delivery");
      JsonOutput.integer(writer, value.delivery.value());
    }
    if (value.address != null) {
      writer.name("address");
      JsonOutput.text(writer, value.address);
    }
    if (value.notifyUrl != null) {
      writer.name("notifyUrl");
      JsonOutput.text(writer, value.notifyUrl);
    }
    if (value.nickname != null) {
      writer.name("nickname");
      JsonOutput.text(writer, value.nickname);
    }
    writer.endObject();
  }
}
