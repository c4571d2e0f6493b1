package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.WrappedList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link PetList} as JSON. */
final class PetListJsonAdapter extends JsonAdapter<PetList> {

  static final PetListJsonAdapter INSTANCE = new PetListJsonAdapter();

  private PetListJsonAdapter() {}

  @Override
  public PetList fromJson(JsonReader reader) throws IOException {
    return PetList.of(
        WrappedList.read(
            reader, "PetList", LenientJson.objects(PetJsonAdapter.INSTANCE::readOrNull)));
  }

  /** {@return null if the list cannot be found} */
  @Nullable PetList readOrNull(JsonReader reader) throws IOException {
    WrappedList<Pet> list =
        WrappedList.readOrNull(
            reader, "PetList", LenientJson.objects(PetJsonAdapter.INSTANCE::readOrNull));
    return list == null ? null : PetList.of(list);
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
