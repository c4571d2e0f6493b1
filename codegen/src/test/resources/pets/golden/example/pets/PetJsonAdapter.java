package example.pets;

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

/** Reads and writes {@link Pet} as JSON. */
final class PetJsonAdapter extends JsonAdapter<Pet> {

  static final PetJsonAdapter INSTANCE = new PetJsonAdapter();

  private static final MemberNames NAMES =
      MemberNames.of(
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
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Pet readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Pet.Builder members(JsonReader reader) throws IOException {
    Pet.Builder builder = Pet.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "Pet");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 -> builder.id = JsonInput.scalar(reader, JsonInput.once(seen, "id"));
        case 1 -> builder.name = JsonInput.identifier(reader, JsonInput.once(seen, "name"));
        case 2 ->
            builder.species =
                LenientJson.member(
                    reader,
                    builder.species,
                    "species",
                    builder.additionalProperties,
                    LenientJson.scalars(Species::read));
        case 3 ->
            builder.price =
                LenientJson.member(
                    reader,
                    builder.price,
                    "price",
                    builder.additionalProperties,
                    LenientJson::decimal);
        case 4 -> {
          builder.born =
              LenientJson.member(
                  reader, builder.born, "born", builder.additionalProperties, LenientJson::text);
          builder.hasBorn = true;
        }
        case 5 ->
            builder.home =
                LenientJson.member(
                    reader,
                    builder.home,
                    "home",
                    builder.additionalProperties,
                    LenientJson.objects(HomeJsonAdapter.INSTANCE::readOrNull));
        case 6 ->
            builder.parents =
                LenientJson.member(
                    reader,
                    builder.parents,
                    "parents",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.objects(PetJsonAdapter.INSTANCE::readOrNull)));
        case 7 ->
            builder.weights =
                LenientJson.member(
                    reader,
                    builder.weights,
                    "weights",
                    builder.additionalProperties,
                    LenientJson.maps(LenientJson::decimal));
        case 8 ->
            builder.chipCode =
                LenientJson.member(
                    reader,
                    builder.chipCode,
                    "chipCode",
                    builder.additionalProperties,
                    LenientJson::text);
        case 9 ->
            builder.sold =
                LenientJson.member(
                    reader,
                    builder.sold,
                    "SOLD_OUT",
                    builder.additionalProperties,
                    LenientJson::bool);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
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
    } else if (value.hasBorn && !LenientJson.isKept(value.additionalProperties, "born")) {
      writer.name("born");
      JsonOutput.nothing(writer);
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
