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

/** Reads and writes {@link Sale} as JSON. */
final class SaleJsonAdapter extends JsonAdapter<Sale> {

  static final SaleJsonAdapter INSTANCE = new SaleJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("STATUS", "PAPER", "WORDS", "COPIES");

  private SaleJsonAdapter() {}

  @Override
  public Sale fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Sale readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Sale.Builder members(JsonReader reader) throws IOException {
    Sale.Builder builder = Sale.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "Sale");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.status =
                LenientJson.once(
                    reader,
                    seen,
                    "STATUS",
                    builder.additionalProperties,
                    LenientJson.scalars(Code::read));
        case 1 -> builder.paper = JsonInput.scalar(reader, JsonInput.once(seen, "PAPER"));
        case 2 ->
            builder.words =
                LenientJson.member(
                    reader,
                    builder.words,
                    "WORDS",
                    builder.additionalProperties,
                    LenientJson::text);
        case 3 ->
            builder.copies =
                LenientJson.member(
                    reader,
                    builder.copies,
                    "COPIES",
                    builder.additionalProperties,
                    LenientJson::int32);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Sale value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.status != null) {
      writer.name("STATUS");
      JsonOutput.text(writer, value.status.value());
    }
    if (value.paper != null) {
      writer.name("PAPER");
      JsonOutput.scalar(writer, value.paper);
    }
    if (value.words != null) {
      writer.name("WORDS");
      JsonOutput.text(writer, value.words);
    }
    if (value.copies != null) {
      writer.name("COPIES");
      JsonOutput.integer(writer, value.copies);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
