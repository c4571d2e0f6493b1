package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Birth} as JSON. */
final class BirthJsonAdapter extends JsonAdapter<Birth> {

  static final BirthJsonAdapter INSTANCE = new BirthJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("pet");

  private BirthJsonAdapter() {}

  @Override
  public Birth fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Birth readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Birth.Builder members(JsonReader reader) throws IOException {
    Birth.Builder builder = Birth.builder();
    JsonInput.beginObject(reader, "Birth");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.pet =
                LenientJson.member(
                    reader,
                    builder.pet,
                    "pet",
                    builder.additionalProperties,
                    LenientJson.objects(PetJsonAdapter.INSTANCE::readOrNull));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Birth value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.pet != null) {
      writer.name("pet");
      PetJsonAdapter.INSTANCE.toJson(writer, value.pet);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
