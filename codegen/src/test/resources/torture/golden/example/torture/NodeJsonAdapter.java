package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Node} as JSON. */
final class NodeJsonAdapter extends JsonAdapter<Node> {

  static final NodeJsonAdapter INSTANCE = new NodeJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of("value", "next", "children", "index");

  private NodeJsonAdapter() {}

  @Override
  public Node fromJson(JsonReader reader) throws IOException {
    Node.Builder builder = Node.builder();
    JsonInput.beginObject(reader, "Node");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.value = JsonInput.text(reader, JsonInput.once(builder.value, "value"));
        case 1 ->
            builder.next =
                JsonInput.object(
                    reader, JsonInput.once(builder.next, "next"), NodeJsonAdapter.INSTANCE);
        case 2 ->
            builder.children =
                JsonInput.list(
                    reader,
                    JsonInput.once(builder.children, "children"),
                    JsonInput.objects(NodeJsonAdapter.INSTANCE));
        case 3 ->
            builder.index =
                JsonInput.map(
                    reader,
                    JsonInput.once(builder.index, "index"),
                    JsonInput.objects(NodeJsonAdapter.INSTANCE));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder.read();
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
