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

/** Reads and writes {@link GetPetRequest} as JSON. */
final class GetPetRequestJsonAdapter extends JsonAdapter<GetPetRequest> {

  static final GetPetRequestJsonAdapter INSTANCE = new GetPetRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("petId");

  private GetPetRequestJsonAdapter() {}

  @Override
  public GetPetRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static GetPetRequest.Builder members(JsonReader reader) throws IOException {
    GetPetRequest.Builder builder = GetPetRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "GetPetRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.petId = JsonInput.text(reader, JsonInput.once(seen, "petId"));
        default -> throw JsonInput.unknownMember("GetPetRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable GetPetRequest value) throws IOException {
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
