package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Type3dObject} as JSON. */
final class Type3dObjectJsonAdapter extends JsonAdapter<Type3dObject> {

  static final Type3dObjectJsonAdapter INSTANCE = new Type3dObjectJsonAdapter();

  private static final MemberNames NAMES =
      MemberNames.of("object", "string", "operation", "unknown", "builder", "map", "closeable");

  private Type3dObjectJsonAdapter() {}

  @Override
  public Type3dObject fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Type3dObject readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Type3dObject.Builder members(JsonReader reader) throws IOException {
    Type3dObject.Builder builder = Type3dObject.builder();
    JsonInput.beginObject(reader, "Type3dObject");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.object =
                LenientJson.member(
                    reader,
                    builder.object,
                    "object",
                    builder.additionalProperties,
                    LenientJson.objects(ObjectModelJsonAdapter.INSTANCE::readOrNull));
        case 1 ->
            builder.string =
                LenientJson.member(
                    reader,
                    builder.string,
                    "string",
                    builder.additionalProperties,
                    LenientJson.objects(StringModelJsonAdapter.INSTANCE::readOrNull));
        case 2 ->
            builder.operation =
                LenientJson.member(
                    reader,
                    builder.operation,
                    "operation",
                    builder.additionalProperties,
                    LenientJson.objects(OperationModelJsonAdapter.INSTANCE::readOrNull));
        case 3 ->
            builder.unknown =
                LenientJson.member(
                    reader,
                    builder.unknown,
                    "unknown",
                    builder.additionalProperties,
                    LenientJson.objects(UnknownModelJsonAdapter.INSTANCE::readOrNull));
        case 4 ->
            builder.builderValue =
                LenientJson.member(
                    reader,
                    builder.builderValue,
                    "builder",
                    builder.additionalProperties,
                    LenientJson.objects(BuilderModelJsonAdapter.INSTANCE::readOrNull));
        case 5 ->
            builder.map =
                LenientJson.member(
                    reader,
                    builder.map,
                    "map",
                    builder.additionalProperties,
                    LenientJson.maps(LenientJson::int64));
        case 6 ->
            builder.closeable =
                LenientJson.member(
                    reader,
                    builder.closeable,
                    "closeable",
                    builder.additionalProperties,
                    LenientJson.scalars(AutoCloseableModel::read));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
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
