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

/** Reads and writes {@link ForgetPetRequest} as JSON. */
final class ForgetPetRequestJsonAdapter extends JsonAdapter<ForgetPetRequest> {

  static final ForgetPetRequestJsonAdapter INSTANCE = new ForgetPetRequestJsonAdapter();

  private static final JsonReader.Options NAMES = JsonReader.Options.of("petId");

  private ForgetPetRequestJsonAdapter() {}

  @Override
  public ForgetPetRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static ForgetPetRequest.Builder members(JsonReader reader) throws IOException {
    ForgetPetRequest.Builder builder = ForgetPetRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "ForgetPetRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.petId = JsonInput.text(reader, JsonInput.once(seen, "petId"));
        default -> throw JsonInput.unknownMember("ForgetPetRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable ForgetPetRequest value) throws IOException {
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
