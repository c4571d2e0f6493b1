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

/** Reads and writes {@link GroomPetRequest} as JSON. */
final class GroomPetRequestJsonAdapter extends JsonAdapter<GroomPetRequest> {

  static final GroomPetRequestJsonAdapter INSTANCE = new GroomPetRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("petId");

  private GroomPetRequestJsonAdapter() {}

  @Override
  public GroomPetRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static GroomPetRequest.Builder members(JsonReader reader) throws IOException {
    GroomPetRequest.Builder builder = GroomPetRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "GroomPetRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.petId = JsonInput.text(reader, JsonInput.once(seen, "petId"));
        default -> throw JsonInput.unknownMember("GroomPetRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable GroomPetRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("petId");
    JsonOutput.text(writer, value.petId);
    writer.endObject();
  }
}
