package example.kiosk;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Sales} as JSON. */
final class SalesJsonAdapter extends JsonAdapter<Sales> {

  static final SalesJsonAdapter INSTANCE = new SalesJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("DATA");

  private SalesJsonAdapter() {}

  @Override
  public Sales fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Sales readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Sales.Builder members(JsonReader reader) throws IOException {
    Sales.Builder builder = Sales.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "Sales");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.data =
                JsonInput.listOrOne(
                    reader,
                    JsonInput.once(seen, "DATA"),
                    JsonInput.objects(SaleJsonAdapter.INSTANCE));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Sales value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("DATA");
    JsonOutput.list(writer, value.data, SaleJsonAdapter.INSTANCE::toJson);
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
