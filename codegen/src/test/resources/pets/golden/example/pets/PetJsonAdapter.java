package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Pet} as JSON. */
final class PetJsonAdapter extends JsonAdapter<Pet> {

  static final PetJsonAdapter INSTANCE = new PetJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "id",
          "name",
          "species",
          "price",
          "born",
          "home",
          "parents",
          "weights",
          "chipCode",
          "SOLD_OUT");

  private PetJsonAdapter() {}

  @Override
  public Pet fromJson(JsonReader reader) throws IOException {
    Pet.Builder builder = Pet.builder();
    JsonInput.beginObject(reader, "Pet");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.id = JsonInput.scalar(reader, JsonInput.once(builder.id, "id"));
        case 1 -> builder.name = JsonInput.text(reader, JsonInput.once(builder.name, "name"));
        case 2 ->
            builder.species =
                Species.read(
                    JsonInput.text(reader, JsonInput.once(builder.species, "species")), "species");
        case 3 -> builder.price = JsonInput.decimal(reader, JsonInput.once(builder.price, "price"));
        case 4 -> builder.born = JsonInput.text(reader, JsonInput.once(builder.born, "born"));
        case 5 ->
            builder.home =
                JsonInput.object(
                    reader, JsonInput.once(builder.home, "home"), HomeJsonAdapter.INSTANCE);
        case 6 ->
            builder.parents =
                JsonInput.list(
                    reader,
                    JsonInput.once(builder.parents, "parents"),
                    JsonInput.objects(PetJsonAdapter.INSTANCE));
        case 7 ->
            builder.weights =
                JsonInput.map(
                    reader, JsonInput.once(builder.weights, "weights"), JsonInput::decimal);
        case 8 ->
            builder.chipCode = JsonInput.text(reader, JsonInput.once(builder.chipCode, "chipCode"));
        case 9 -> builder.sold = JsonInput.bool(reader, JsonInput.once(builder.sold, "SOLD_OUT"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Pet value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("id");
    JsonOutput.scalar(writer, value.id);
    writer.name("name");
    JsonOutput.text(writer, value.name);
    if (value.species != null) {
      writer.name("species");
      JsonOutput.text(writer, value.species.value());
    }
    if (value.price != null) {
      writer.name("price");
      JsonOutput.decimal(writer, value.price);
    }
    if (value.born != null) {
      writer.name("born");
      JsonOutput.text(writer, value.born);
    }
    if (value.home != null) {
      writer.name("home");
      HomeJsonAdapter.INSTANCE.toJson(writer, value.home);
    }
    if (value.parents != null) {
      writer.name("parents");
      JsonOutput.list(writer, value.parents, PetJsonAdapter.INSTANCE::toJson);
    }
    if (value.weights != null) {
      writer.name("weights");
      JsonOutput.map(writer, value.weights, JsonOutput::decimal);
    }
    if (value.chipCode != null) {
      writer.name("chipCode");
      JsonOutput.text(writer, value.chipCode);
    }
    if (value.sold != null) {
      writer.name("SOLD_OUT");
      JsonOutput.bool(writer, value.sold);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
