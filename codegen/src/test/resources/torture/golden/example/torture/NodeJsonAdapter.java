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

/** Reads and writes {@link Node} as JSON. */
final class NodeJsonAdapter extends JsonAdapter<Node> {

  static final NodeJsonAdapter INSTANCE = new NodeJsonAdapter();

  private static final MemberNames NAMES = MemberNames.of("value", "next", "children", "index");

  private NodeJsonAdapter() {}

  @Override
  public Node fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Node readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Node.Builder members(JsonReader reader) throws IOException {
    Node.Builder builder = Node.builder();
    JsonInput.beginObject(reader, "Node");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 ->
            builder.value =
                LenientJson.member(
                    reader,
                    builder.value,
                    "value",
                    builder.additionalProperties,
                    LenientJson::text);
        case 1 ->
            builder.next =
                LenientJson.member(
                    reader,
                    builder.next,
                    "next",
                    builder.additionalProperties,
                    LenientJson.objects(NodeJsonAdapter.INSTANCE::readOrNull));
        case 2 ->
            builder.children =
                LenientJson.member(
                    reader,
                    builder.children,
                    "children",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.objects(NodeJsonAdapter.INSTANCE::readOrNull)));
        case 3 ->
            builder.index =
                LenientJson.member(
                    reader,
                    builder.index,
                    "index",
                    builder.additionalProperties,
                    LenientJson.maps(LenientJson.objects(NodeJsonAdapter.INSTANCE::readOrNull)));
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Node value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    if (value.value != null) {
      writer.name("value");
      JsonOutput.text(writer, value.value);
    }
    if (value.next != null) {
      writer.name("next");
      NodeJsonAdapter.INSTANCE.toJson(writer, value.next);
    }
    if (value.children != null) {
      writer.name("children");
      JsonOutput.list(writer, value.children, NodeJsonAdapter.INSTANCE::toJson);
    }
    if (value.index != null) {
      writer.name("index");
      JsonOutput.map(writer, value.index, NodeJsonAdapter.INSTANCE::toJson);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
