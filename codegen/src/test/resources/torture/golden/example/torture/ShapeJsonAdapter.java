package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shape} as JSON. */
final class ShapeJsonAdapter extends JsonAdapter<Shape> {

  static final ShapeJsonAdapter INSTANCE = new ShapeJsonAdapter();

  private ShapeJsonAdapter() {}

  @Override
  public Shape fromJson(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminator(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "round" -> CircleJsonAdapter.INSTANCE.fromJson(reader);
      case "ring" -> CircleJsonAdapter.INSTANCE.fromJson(reader);
      case "square" -> SquareJsonAdapter.INSTANCE.fromJson(reader);
      default -> new Shape.Unknown(JsonInput.json(reader));
    };
  }

  /** {@return null if a required member is absent} */
  @Nullable Shape readOrNull(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminatorOrNull(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "round" -> CircleJsonAdapter.INSTANCE.readOrNull(reader);
      case "ring" -> CircleJsonAdapter.INSTANCE.readOrNull(reader);
      case "square" -> SquareJsonAdapter.INSTANCE.readOrNull(reader);
      default -> new Shape.Unknown(JsonInput.json(reader));
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Shape value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof Circle arm) {
      CircleJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof Square arm) {
      SquareJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof Shape.Unknown arm) {
      JsonOutput.json(writer, arm.json());
    }
  }
}
