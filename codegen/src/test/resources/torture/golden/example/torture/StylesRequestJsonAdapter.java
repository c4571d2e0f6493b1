package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link StylesRequest} as JSON. */
final class StylesRequestJsonAdapter extends JsonAdapter<StylesRequest> {

  static final StylesRequestJsonAdapter INSTANCE = new StylesRequestJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "simple",
          "label",
          "matrix",
          "list",
          "labels",
          "labelsExploded",
          "matrices",
          "matricesExploded",
          "object",
          "objectExploded",
          "labelObject",
          "matrixObject",
          "2nd",
          "form",
          "joined",
          "spaced",
          "piped",
          "deep",
          "members",
          "flat",
          "number",
          "plus",
          "filter[name]",
          "X-List",
          "X-Object",
          "session",
          "theme");

  private StylesRequestJsonAdapter() {}

  @Override
  public StylesRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static StylesRequest.Builder members(JsonReader reader) throws IOException {
    StylesRequest.Builder builder = StylesRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "StylesRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.simple = JsonInput.text(reader, JsonInput.once(seen, "simple"));
        case 1 -> builder.label = JsonInput.text(reader, JsonInput.once(seen, "label"));
        case 2 -> builder.matrix = JsonInput.int64(reader, JsonInput.once(seen, "matrix"));
        case 3 ->
            builder.list = JsonInput.list(reader, JsonInput.once(seen, "list"), JsonInput::text);
        case 4 ->
            builder.labels =
                JsonInput.list(reader, JsonInput.once(seen, "labels"), JsonInput::text);
        case 5 ->
            builder.labelsExploded =
                JsonInput.list(reader, JsonInput.once(seen, "labelsExploded"), JsonInput::text);
        case 6 ->
            builder.matrices =
                JsonInput.list(reader, JsonInput.once(seen, "matrices"), JsonInput::text);
        case 7 ->
            builder.matricesExploded =
                JsonInput.list(reader, JsonInput.once(seen, "matricesExploded"), JsonInput::text);
        case 8 ->
            builder.object =
                JsonInput.object(reader, JsonInput.once(seen, "object"), PointJsonAdapter.INSTANCE);
        case 9 ->
            builder.objectExploded =
                JsonInput.object(
                    reader, JsonInput.once(seen, "objectExploded"), PointJsonAdapter.INSTANCE);
        case 10 ->
            builder.labelObject =
                JsonInput.object(
                    reader, JsonInput.once(seen, "labelObject"), PointJsonAdapter.INSTANCE);
        case 11 ->
            builder.matrixObject =
                JsonInput.object(
                    reader, JsonInput.once(seen, "matrixObject"), PointJsonAdapter.INSTANCE);
        case 12 -> builder.value2nd = JsonInput.text(reader, JsonInput.once(seen, "2nd"));
        case 13 ->
            builder.form = JsonInput.list(reader, JsonInput.once(seen, "form"), JsonInput::text);
        case 14 ->
            builder.joined =
                JsonInput.list(reader, JsonInput.once(seen, "joined"), JsonInput::text);
        case 15 ->
            builder.spaced =
                JsonInput.list(reader, JsonInput.once(seen, "spaced"), JsonInput::text);
        case 16 ->
            builder.piped = JsonInput.list(reader, JsonInput.once(seen, "piped"), JsonInput::text);
        case 17 ->
            builder.deep =
                JsonInput.object(reader, JsonInput.once(seen, "deep"), PointJsonAdapter.INSTANCE);
        case 18 ->
            builder.members =
                JsonInput.object(
                    reader, JsonInput.once(seen, "members"), PointJsonAdapter.INSTANCE);
        case 19 ->
            builder.flat =
                JsonInput.object(reader, JsonInput.once(seen, "flat"), PointJsonAdapter.INSTANCE);
        case 20 -> builder.number = JsonInput.decimal(reader, JsonInput.once(seen, "number"));
        case 21 -> builder.plus = JsonInput.text(reader, JsonInput.once(seen, "plus"));
        case 22 ->
            builder.filterName = JsonInput.text(reader, JsonInput.once(seen, "filter[name]"));
        case 23 ->
            builder.xList = JsonInput.list(reader, JsonInput.once(seen, "X-List"), JsonInput::text);
        case 24 ->
            builder.xObject =
                JsonInput.object(
                    reader, JsonInput.once(seen, "X-Object"), PointJsonAdapter.INSTANCE);
        case 25 -> builder.session = JsonInput.text(reader, JsonInput.once(seen, "session"));
        case 26 -> builder.theme = JsonInput.text(reader, JsonInput.once(seen, "theme"));
        default -> throw JsonInput.unknownMember("StylesRequest");
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable StylesRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("simple");
    JsonOutput.text(writer, value.simple);
    writer.name("label");
    JsonOutput.text(writer, value.label);
    writer.name("matrix");
    JsonOutput.integer(writer, value.matrix);
    writer.name("list");
    JsonOutput.list(writer, value.list, JsonOutput::text);
    writer.name("labels");
    JsonOutput.list(writer, value.labels, JsonOutput::text);
    writer.name("labelsExploded");
    JsonOutput.list(writer, value.labelsExploded, JsonOutput::text);
    writer.name("matrices");
    JsonOutput.list(writer, value.matrices, JsonOutput::text);
    writer.name("matricesExploded");
    JsonOutput.list(writer, value.matricesExploded, JsonOutput::text);
    writer.name("object");
    PointJsonAdapter.INSTANCE.toJson(writer, value.object);
    writer.name("objectExploded");
    PointJsonAdapter.INSTANCE.toJson(writer, value.objectExploded);
    writer.name("labelObject");
    PointJsonAdapter.INSTANCE.toJson(writer, value.labelObject);
    writer.name("matrixObject");
    PointJsonAdapter.INSTANCE.toJson(writer, value.matrixObject);
    writer.name("2nd");
    JsonOutput.text(writer, value.value2nd);
    if (value.form != null) {
      writer.name("form");
      JsonOutput.list(writer, value.form, JsonOutput::text);
    }
    if (value.joined != null) {
      writer.name("joined");
      JsonOutput.list(writer, value.joined, JsonOutput::text);
    }
    if (value.spaced != null) {
      writer.name("spaced");
      JsonOutput.list(writer, value.spaced, JsonOutput::text);
    }
    if (value.piped != null) {
      writer.name("piped");
      JsonOutput.list(writer, value.piped, JsonOutput::text);
    }
    if (value.deep != null) {
      writer.name("deep");
      PointJsonAdapter.INSTANCE.toJson(writer, value.deep);
    }
    if (value.members != null) {
      writer.name("members");
      PointJsonAdapter.INSTANCE.toJson(writer, value.members);
    }
    if (value.flat != null) {
      writer.name("flat");
      PointJsonAdapter.INSTANCE.toJson(writer, value.flat);
    }
    if (value.number != null) {
      writer.name("number");
      JsonOutput.decimal(writer, value.number);
    }
    if (value.plus != null) {
      writer.name("plus");
      JsonOutput.text(writer, value.plus);
    }
    if (value.filterName != null) {
      writer.name("filter[name]");
      JsonOutput.text(writer, value.filterName);
    }
    if (value.xList != null) {
      writer.name("X-List");
      JsonOutput.list(writer, value.xList, JsonOutput::text);
    }
    if (value.xObject != null) {
      writer.name("X-Object");
      PointJsonAdapter.INSTANCE.toJson(writer, value.xObject);
    }
    if (value.session != null) {
      writer.name("session");
      JsonOutput.text(writer, value.session);
    }
    if (value.theme != null) {
      writer.name("theme");
      JsonOutput.text(writer, value.theme);
    }
    writer.endObject();
  }
}
