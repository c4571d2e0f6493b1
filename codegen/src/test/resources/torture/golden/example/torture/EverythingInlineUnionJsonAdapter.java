package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link EverythingInlineUnion} as JSON. */
final class EverythingInlineUnionJsonAdapter extends JsonAdapter<EverythingInlineUnion> {

  static final EverythingInlineUnionJsonAdapter INSTANCE = new EverythingInlineUnionJsonAdapter();

  private EverythingInlineUnionJsonAdapter() {}

  @Override
  public EverythingInlineUnion fromJson(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminator(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "Circle" -> CircleJsonAdapter.INSTANCE.fromJson(reader);
      case "Point" -> PointJsonAdapter.INSTANCE.fromJson(reader);
      default -> new EverythingInlineUnion.Unknown(JsonInput.json(reader));
    };
  }

  /** {@return null if a required member is absent} */
  @Nullable EverythingInlineUnion readOrNull(JsonReader reader) throws IOException {
    String discriminator = JsonInput.discriminatorOrNull(reader, "kind");
    return switch (discriminator == null ? "" : discriminator) {
      case "Circle" -> CircleJsonAdapter.INSTANCE.readOrNull(reader);
      case "Point" -> PointJsonAdapter.INSTANCE.readOrNull(reader);
      default -> new EverythingInlineUnion.Unknown(JsonInput.json(reader));
    };
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable EverythingInlineUnion value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof Circle arm) {
      CircleJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof Point arm) {
      PointJsonAdapter.INSTANCE.toJson(writer, arm);
    } else if (value instanceof EverythingInlineUnion.Unknown arm) {
      JsonOutput.json(writer, arm.json());
    }
  }
}
