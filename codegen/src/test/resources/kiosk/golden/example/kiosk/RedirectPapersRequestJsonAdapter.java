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

/** Reads and writes {@link RedirectPapersRequest} as JSON. */
final class RedirectPapersRequestJsonAdapter extends JsonAdapter<RedirectPapersRequest> {

  static final RedirectPapersRequestJsonAdapter INSTANCE = new RedirectPapersRequestJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("BY.KIND", "BY.TITLE", "DOOR", "BOX", "SHOP", "PHONE");

  private RedirectPapersRequestJsonAdapter() {}

  @Override
  public RedirectPapersRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static RedirectPapersRequest.Builder members(JsonReader reader) throws IOException {
    RedirectPapersRequest.Builder builder = RedirectPapersRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "RedirectPapersRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.byKind = JsonInput.text(reader, JsonInput.once(seen, "BY.KIND"));
        case 1 -> builder.byTitle = JsonInput.text(reader, JsonInput.once(seen, "BY.TITLE"));
        case 2 -> builder.door = JsonInput.text(reader, JsonInput.once(seen, "DOOR"));
        case 3 -> builder.box = JsonInput.text(reader, JsonInput.once(seen, "BOX"));
        case 4 -> builder.shop = JsonInput.text(reader, JsonInput.once(seen, "SHOP"));
        case 5 -> {
          builder.phone = JsonInput.text(reader, JsonInput.once(seen, "PHONE"));
          builder.withoutPhone = builder.phone == null;
        }
        default -> throw JsonInput.unknownMember("RedirectPapersRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable RedirectPapersRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.byKind != null) {
      writer.name("BY.KIND");
      JsonOutput.text(writer, value.byKind);
    }
    if (value.byTitle != null) {
      writer.name("BY.TITLE");
      JsonOutput.text(writer, value.byTitle);
    }
    if (value.door != null) {
      writer.name("DOOR");
      JsonOutput.text(writer, value.door);
    }
    if (value.box != null) {
      writer.name("BOX");
      JsonOutput.text(writer, value.box);
    }
    if (value.shop != null) {
      writer.name("SHOP");
      JsonOutput.text(writer, value.shop);
    }
    if (value.phone != null) {
      writer.name("PHONE");
      JsonOutput.text(writer, value.phone);
    } else {
      writer.name("PHONE");
      JsonOutput.nothing(writer);
    }
    writer.endObject();
  }
}
