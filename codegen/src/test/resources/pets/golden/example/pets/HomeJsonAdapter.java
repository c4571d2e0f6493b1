package example.pets;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Home} as JSON. */
final class HomeJsonAdapter extends JsonAdapter<Home> {

  static final HomeJsonAdapter INSTANCE = new HomeJsonAdapter();

  private HomeJsonAdapter() {}

  @Override
  public Home fromJson(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminator(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "cage" -> CageJsonAdapter.INSTANCE.fromJson(reader);
      case "meadow" -> MeadowJsonAdapter.INSTANCE.fromJson(reader);
      default -> new Home.Unknown(JsonInput.json(reader));
    };
  }

  /** {@return null if a required member is absent} */
  @Nullable Home readOrNull(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminatorOrNull(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "cage" -> CageJsonAdapter.INSTANCE.readOrNull(reader);
      case "meadow" -> MeadowJsonAdapter.INSTANCE.readOrNull(reader);
      default -> new Home.Unknown(JsonInput.json(reader));
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Home value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof Cage arm) {
      CageJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof Meadow arm) {
      MeadowJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof Home.Unknown arm) {
      JsonOutput.json(writer, arm.json());
    }
  }
}
