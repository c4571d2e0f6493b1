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

/** Reads and writes {@link OrderPapersRequest} as JSON. */
final class OrderPapersRequestJsonAdapter extends JsonAdapter<OrderPapersRequest> {

  static final OrderPapersRequestJsonAdapter INSTANCE = new OrderPapersRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("KIND", "QUANTITY");

  private OrderPapersRequestJsonAdapter() {}

  @Override
  public OrderPapersRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static OrderPapersRequest.Builder members(JsonReader reader) throws IOException {
    OrderPapersRequest.Builder builder = OrderPapersRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "OrderPapersRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.kind = JsonInput.text(reader, JsonInput.once(seen, "KIND"));
        case 1 -> builder.quantity = JsonInput.int32(reader, JsonInput.once(seen, "QUANTITY"));
        default -> throw JsonInput.unknownMember("OrderPapersRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable OrderPapersRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("KIND");
    JsonOutput.text(writer, value.kind);
    if (value.quantity != null) {
      writer.name("QUANTITY");
      JsonOutput.integer(writer, value.quantity);
    }
    writer.endObject();
  }
}
