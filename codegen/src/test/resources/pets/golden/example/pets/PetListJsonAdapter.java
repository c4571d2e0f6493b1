package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PetList} as JSON. */
final class PetListJsonAdapter extends JsonAdapter<PetList> {

  static final PetListJsonAdapter INSTANCE = new PetListJsonAdapter();

  private PetListJsonAdapter() {}

  @Override
  public PetList fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      return PetList.of(
          JsonInput.require(
              JsonInput.list(reader, "PetList", JsonInput.objects(PetJsonAdapter.INSTANCE)),
              "PetList"));
    }
    JsonInput.beginObject(reader, "PetList");
    String wrapper = null;
    List<Pet> items = null;
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    while (reader.hasNext()) {
      if (JsonInput.isListNext(reader)) {
        JsonInput.once(wrapper, "PetList");
        wrapper = reader.nextName();
        items = JsonInput.list(reader, "PetList", JsonInput.objects(PetJsonAdapter.INSTANCE));
      } else {
        JsonInput.other(reader, others);
      }
    }
    reader.endObject();
    return PetList.wrapped(
        JsonInput.require(wrapper, "PetList"), JsonInput.require(items, "PetList"), others);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable PetList value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    if (value.wrapper == null) {
      JsonOutput.list(writer, value.items, PetJsonAdapter.INSTANCE::toJson);
      return;
    }
    writer.beginObject();
    writer.name(value.wrapper);
    JsonOutput.list(writer, value.items, PetJsonAdapter.INSTANCE::toJson);
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
