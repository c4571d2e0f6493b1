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

/** Reads and writes {@link ListPetsRequest} as JSON. */
final class ListPetsRequestJsonAdapter extends JsonAdapter<ListPetsRequest> {

  static final ListPetsRequestJsonAdapter INSTANCE = new ListPetsRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("tags", "limit");

  private ListPetsRequestJsonAdapter() {}

  @Override
  public ListPetsRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static ListPetsRequest.Builder members(JsonReader reader) throws IOException {
    ListPetsRequest.Builder builder = ListPetsRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "ListPetsRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.tags = JsonInput.list(reader, JsonInput.once(seen, "tags"), JsonInput::text);
        case 1 -> builder.limit = JsonInput.int32(reader, JsonInput.once(seen, "limit"));
        default -> throw JsonInput.unknownMember("ListPetsRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable ListPetsRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.tags != null) {
      writer.name("tags");
      JsonOutput.list(writer, value.tags, JsonOutput::text);
    }
    if (value.limit != null) {
      writer.name("limit");
      JsonOutput.integer(writer, value.limit);
    }
    writer.endObject();
  }
}
