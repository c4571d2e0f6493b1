package example.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link OrderResult} as JSON. */
final class OrderResultJsonAdapter extends JsonAdapter<OrderResult> {

  static final OrderResultJsonAdapter INSTANCE = new OrderResultJsonAdapter();

  private static final MemberNames NAMES =
      MemberNames.of("RESULT", "ERROR", "PAPERS", "NOTE", "requestedQuantity");

  private OrderResultJsonAdapter() {}

  @Override
  public OrderResult fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable OrderResult readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static OrderResult.Builder members(JsonReader reader) throws IOException {
    OrderResult.Builder builder = OrderResult.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "OrderResult");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.result =
                LenientJson.once(
                    reader, seen, "RESULT", builder.additionalProperties, LenientJson::identifier);
        case 1 ->
            builder.error =
                LenientJson.once(
                    reader, seen, "ERROR", builder.additionalProperties, LenientJson::identifier);
        case 2 ->
            builder.papers =
                JsonInput.listOrOne(
                    reader,
                    JsonInput.once(seen, "PAPERS"),
                    JsonInput.objects(PaperJsonAdapter.INSTANCE));
        case 3 ->
            builder.notes =
                LenientJson.member(
                    reader,
                    builder.notes,
                    "NOTE",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.objects(NoteJsonAdapter.INSTANCE::readOrNull)));
        case 4 -> builder.requestedQuantity = LenientJson.int32(reader, "requestedQuantity", null);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable OrderResult value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.result != null) {
      writer.name("RESULT");
      JsonOutput.text(writer, value.result);
    }
    if (value.error != null) {
      writer.name("ERROR");
      JsonOutput.text(writer, value.error);
    }
    if (value.papers != null) {
      writer.name("PAPERS");
      JsonOutput.list(writer, value.papers, PaperJsonAdapter.INSTANCE::toJson);
    }
    if (value.notes != null) {
      writer.name("NOTE");
      JsonOutput.list(writer, value.notes, NoteJsonAdapter.INSTANCE::toJson);
    }
    if (value.requestedQuantity != null) {
      writer.name("requestedQuantity");
      JsonOutput.integer(writer, value.requestedQuantity);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
