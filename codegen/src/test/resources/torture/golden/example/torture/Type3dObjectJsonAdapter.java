package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Type3dObject} as JSON. */
final class Type3dObjectJsonAdapter extends JsonAdapter<Type3dObject> {

  static final Type3dObjectJsonAdapter INSTANCE = new Type3dObjectJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "object", "string", "operation", "unknown", "builder", "map", "closeable");

  private Type3dObjectJsonAdapter() {}

  @Override
  public Type3dObject fromJson(JsonReader reader) throws IOException {
    Type3dObject.Builder builder = Type3dObject.builder();
    JsonInput.beginObject(reader, "Type3dObject");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 ->
            builder.object =
                JsonInput.object(
                    reader,
                    JsonInput.once(builder.object, "object"),
                    ObjectModelJsonAdapter.INSTANCE);
        case 1 ->
            builder.string =
                JsonInput.object(
                    reader,
                    JsonInput.once(builder.string, "string"),
                    StringModelJsonAdapter.INSTANCE);
        case 2 ->
            builder.operation =
                JsonInput.object(
                    reader,
                    JsonInput.once(builder.operation, "operation"),
                    OperationModelJsonAdapter.INSTANCE);
        case 3 ->
            builder.unknown =
                JsonInput.object(
                    reader,
                    JsonInput.once(builder.unknown, "unknown"),
                    UnknownModelJsonAdapter.INSTANCE);
        case 4 ->
            builder.builderValue =
                JsonInput.object(
                    reader,
                    JsonInput.once(builder.builderValue, "builder"),
                    BuilderModelJsonAdapter.INSTANCE);
        case 5 ->
            builder.map =
                JsonInput.map(reader, JsonInput.once(builder.map, "map"), JsonInput::int64);
        case 6 ->
            builder.closeable =
                AutoCloseableModel.read(
                    JsonInput.text(reader, JsonInput.once(builder.closeable, "closeable")),
                    "closeable");
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Type3dObject value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.object != null) {
      writer.name("object");
      ObjectModelJsonAdapter.INSTANCE.toJson(writer, value.object);
    }
    if (value.string != null) {
      writer.name("string");
      StringModelJsonAdapter.INSTANCE.toJson(writer, value.string);
    }
    if (value.operation != null) {
      writer.name("operation");
      OperationModelJsonAdapter.INSTANCE.toJson(writer, value.operation);
    }
    if (value.unknown != null) {
      writer.name("unknown");
      UnknownModelJsonAdapter.INSTANCE.toJson(writer, value.unknown);
    }
    if (value.builderValue != null) {
      writer.name("builder");
      BuilderModelJsonAdapter.INSTANCE.toJson(writer, value.builderValue);
    }
    if (value.map != null) {
      writer.name("map");
      JsonOutput.map(writer, value.map, JsonOutput::integer);
    }
    if (value.closeable != null) {
      writer.name("closeable");
      JsonOutput.text(writer, value.closeable.value());
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
