package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BuyPetRequest} as JSON. */
final class BuyPetRequestJsonAdapter extends JsonAdapter<BuyPetRequest> {

  static final BuyPetRequestJsonAdapter INSTANCE = new BuyPetRequestJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("id", "delivery", "address", "notifyUrl", "nickname");

  private BuyPetRequestJsonAdapter() {}

  @Override
  public BuyPetRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static BuyPetRequest.Builder members(JsonReader reader) throws IOException {
    BuyPetRequest.Builder builder = BuyPetRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "BuyPetRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.id = JsonInput.text(reader, JsonInput.once(seen, "id"));
        case 1 ->
            builder.delivery =
                BuyPetDelivery.read(
                    JsonInput.text(reader, JsonInput.once(seen, "delivery")), "delivery");
        case 2 -> builder.address = JsonInput.text(reader, JsonInput.once(seen, "address"));
        case 3 -> builder.notifyUrl = JsonInput.text(reader, JsonInput.once(seen, "notifyUrl"));
        case 4 -> builder.nickname = JsonInput.text(reader, JsonInput.once(seen, "nickname"));
        default -> throw JsonInput.unknownMember("BuyPetRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable BuyPetRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
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
