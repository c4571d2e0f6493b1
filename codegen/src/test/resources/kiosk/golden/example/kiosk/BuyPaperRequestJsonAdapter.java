package example.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BuyPaperRequest} as JSON. */
final class BuyPaperRequestJsonAdapter extends JsonAdapter<BuyPaperRequest> {

  static final BuyPaperRequestJsonAdapter INSTANCE = new BuyPaperRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("format", "paper", "pages");

  private BuyPaperRequestJsonAdapter() {}

  @Override
  public BuyPaperRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static BuyPaperRequest.Builder members(JsonReader reader) throws IOException {
    BuyPaperRequest.Builder builder = BuyPaperRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "BuyPaperRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.format =
                BuyPaperFormat.read(
                    JsonInput.text(reader, JsonInput.once(seen, "format")), "format");
        case 1 -> builder.paper = JsonInput.text(reader, JsonInput.once(seen, "paper"));
        case 2 ->
            builder.pages = JsonInput.list(reader, JsonInput.once(seen, "pages"), JsonInput::int32);
        default -> throw JsonInput.unknownMember("BuyPaperRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable BuyPaperRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("format");
    JsonOutput.text(writer, value.format.value());
    writer.name("paper");
    JsonOutput.text(writer, value.paper);
    if (value.pages != null) {
      writer.name("pages");
      JsonOutput.list(writer, value.pages, JsonOutput::integer);
    }
    writer.endObject();
  }
}
