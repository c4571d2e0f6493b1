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

/** Reads and writes {@link EverythingRequest} as JSON. */
final class EverythingRequestJsonAdapter extends JsonAdapter<EverythingRequest> {

  static final EverythingRequestJsonAdapter INSTANCE = new EverythingRequestJsonAdapter();

  private static final JsonReader.Options NAMES =
      JsonReader.Options.of(
          "required",
          "requiredList",
          "note",
          "nullableOptional",
          "name",
          "Name",
          "NAME",
          "other",
          "that",
          "builder",
          "value",
          "reader",
          "writer",
          "class",
          "default",
          "hashCode",
          "toString",
          "getClass",
          "equals",
          "wait",
          "notify",
          "check",
          "build",
          "read",
          "rawBody",
          "additionalProperties",
          "true",
          "_",
          "$ref_",
          "@type",
          "with space",
          "quote\"d",
          "back\\slash",
          "gr\u00f6\u00dfe",
          "1st",
          "",
          "binary",
          "bytes",
          "date",
          "dateTime",
          "int32",
          "int64",
          "integer",
          "number",
          "decimal",
          "flag",
          "any",
          "anyObject",
          "anyList",
          "matrix",
          "cube",
          "map",
          "mapOfLists",
          "mapOfMaps",
          "listOfMaps",
          "inline",
          "inlineList",
          "inlineEnum",
          "color",
          "colors",
          "level",
          "bigLevel",
          "rate",
          "scalar",
          "scalars",
          "scalarRefs",
          "union",
          "unions",
          "inlineUnion",
          "untold",
          "node",
          "derived",
          "stricter",
          "counts",
          "empty",
          "object3d",
          "described",
          "secret",
          "pattern",
          "escaped",
          "old");

  private EverythingRequestJsonAdapter() {}

  @Override
  public EverythingRequest fromJson(JsonReader reader) throws IOException {
    return members(reader).build();
  }

  private static EverythingRequest.Builder members(JsonReader reader) throws IOException {
    EverythingRequest.Builder builder = EverythingRequest.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "EverythingRequest");
    while (reader.hasNext()) {
      switch (reader.selectName(NAMES)) {
        case 0 -> builder.required = JsonInput.text(reader, JsonInput.once(seen, "required"));
        case 1 ->
            builder.requiredList =
                JsonInput.list(reader, JsonInput.once(seen, "requiredList"), JsonInput::text);
        case 2 -> builder.note = JsonInput.text(reader, JsonInput.once(seen, "note"));
        case 3 -> {
          builder.nullableOptional =
              JsonInput.text(reader, JsonInput.once(seen, "nullableOptional"));
          builder.hasNullableOptional = true;
        }
        case 4 -> builder.name = JsonInput.text(reader, JsonInput.once(seen, "name"));
        case 5 -> builder.name2 = JsonInput.text(reader, JsonInput.once(seen, "Name"));
        case 6 -> builder.name3 = JsonInput.text(reader, JsonInput.once(seen, "NAME"));
        case 7 -> builder.other = JsonInput.text(reader, JsonInput.once(seen, "other"));
        case 8 -> builder.that = JsonInput.text(reader, JsonInput.once(seen, "that"));
        case 9 -> builder.builderValue = JsonInput.text(reader, JsonInput.once(seen, "builder"));
        case 10 -> builder.value = JsonInput.text(reader, JsonInput.once(seen, "value"));
        case 11 -> builder.reader = JsonInput.text(reader, JsonInput.once(seen, "reader"));
        case 12 -> builder.writer = JsonInput.text(reader, JsonInput.once(seen, "writer"));
        case 13 -> builder.classValue = JsonInput.text(reader, JsonInput.once(seen, "class"));
        case 14 -> builder.defaultValue = JsonInput.text(reader, JsonInput.once(seen, "default"));
        case 15 ->
            builder.hashCodeValue = JsonInput.int32(reader, JsonInput.once(seen, "hashCode"));
        case 16 -> builder.toStringValue = JsonInput.text(reader, JsonInput.once(seen, "toString"));
        case 17 -> builder.getClassValue = JsonInput.text(reader, JsonInput.once(seen, "getClass"));
        case 18 -> builder.equalsValue = JsonInput.text(reader, JsonInput.once(seen, "equals"));
        case 19 -> builder.waitValue = JsonInput.int64(reader, JsonInput.once(seen, "wait"));
        case 20 -> builder.notifyValue = JsonInput.text(reader, JsonInput.once(seen, "notify"));
        case 21 -> builder.check = JsonInput.text(reader, JsonInput.once(seen, "check"));
        case 22 -> builder.buildValue = JsonInput.text(reader, JsonInput.once(seen, "build"));
        case 23 -> builder.readValue = JsonInput.text(reader, JsonInput.once(seen, "read"));
        case 24 -> builder.rawBodyValue = JsonInput.text(reader, JsonInput.once(seen, "rawBody"));
        case 25 ->
            builder.additionalPropertiesValue =
                JsonInput.text(reader, JsonInput.once(seen, "additionalProperties"));
        case 26 -> builder.trueValue = JsonInput.bool(reader, JsonInput.once(seen, "true"));
        case 27 -> builder.value2 = JsonInput.text(reader, JsonInput.once(seen, "_"));
        case 28 -> builder.ref = JsonInput.text(reader, JsonInput.once(seen, "$ref_"));
        case 29 -> builder.type = JsonInput.text(reader, JsonInput.once(seen, "@type"));
        case 30 -> builder.withSpace = JsonInput.text(reader, JsonInput.once(seen, "with space"));
        case 31 -> builder.quoteD = JsonInput.text(reader, JsonInput.once(seen, "quote\"d"));
        case 32 -> builder.backSlash = JsonInput.text(reader, JsonInput.once(seen, "back\\slash"));
        case 33 -> builder.grosse = JsonInput.text(reader, JsonInput.once(seen, "gr\u00f6\u00dfe"));
        case 34 -> builder.value1st = JsonInput.text(reader, JsonInput.once(seen, "1st"));
        case 35 -> builder.value3 = JsonInput.text(reader, JsonInput.once(seen, ""));
        case 36 -> builder.binary = JsonInput.text(reader, JsonInput.once(seen, "binary"));
        case 37 -> builder.bytes = JsonInput.text(reader, JsonInput.once(seen, "bytes"));
        case 38 -> builder.date = JsonInput.text(reader, JsonInput.once(seen, "date"));
        case 39 -> builder.dateTime = JsonInput.text(reader, JsonInput.once(seen, "dateTime"));
        case 40 -> builder.int32 = JsonInput.int32(reader, JsonInput.once(seen, "int32"));
        case 41 -> builder.int64 = JsonInput.int64(reader, JsonInput.once(seen, "int64"));
        case 42 -> builder.integer = JsonInput.int64(reader, JsonInput.once(seen, "integer"));
        case 43 -> builder.number = JsonInput.decimal(reader, JsonInput.once(seen, "number"));
        case 44 -> builder.decimal = JsonInput.decimal(reader, JsonInput.once(seen, "decimal"));
        case 45 -> builder.flag = JsonInput.bool(reader, JsonInput.once(seen, "flag"));
        case 46 -> builder.any = JsonInput.any(reader, JsonInput.once(seen, "any"));
        case 47 ->
            builder.anyObject =
                JsonInput.mapWithNulls(reader, JsonInput.once(seen, "anyObject"), JsonInput::any);
        case 48 ->
            builder.anyList =
                JsonInput.list(reader, JsonInput.once(seen, "anyList"), JsonInput::any);
        case 49 ->
            builder.matrix =
                JsonInput.list(
                    reader, JsonInput.once(seen, "matrix"), JsonInput.lists(JsonInput::decimal));
        case 50 ->
            builder.cube =
                JsonInput.list(
                    reader,
                    JsonInput.once(seen, "cube"),
                    JsonInput.lists(JsonInput.lists(JsonInput::text)));
        case 51 ->
            builder.map = JsonInput.map(reader, JsonInput.once(seen, "map"), JsonInput::decimal);
        case 52 ->
            builder.mapOfLists =
                JsonInput.map(
                    reader,
                    JsonInput.once(seen, "mapOfLists"),
                    JsonInput.lists(JsonInput.objects(PointJsonAdapter.INSTANCE)));
        case 53 ->
            builder.mapOfMaps =
                JsonInput.map(
                    reader, JsonInput.once(seen, "mapOfMaps"), JsonInput.maps(JsonInput::text));
        case 54 ->
            builder.listOfMaps =
                JsonInput.list(
                    reader, JsonInput.once(seen, "listOfMaps"), JsonInput.maps(JsonInput::int64));
        case 55 ->
            builder.inline =
                JsonInput.object(
                    reader, JsonInput.once(seen, "inline"), EverythingInlineJsonAdapter.INSTANCE);
        case 56 ->
            builder.inlineList =
                JsonInput.list(
                    reader,
                    JsonInput.once(seen, "inlineList"),
                    JsonInput.objects(EverythingInlineListItemJsonAdapter.INSTANCE));
        case 57 ->
            builder.inlineEnum =
                EverythingInlineEnum.read(
                    JsonInput.text(reader, JsonInput.once(seen, "inlineEnum")), "inlineEnum");
        case 58 ->
            builder.color =
                Color.read(JsonInput.text(reader, JsonInput.once(seen, "color")), "color");
        case 59 ->
            builder.colors =
                JsonInput.list(
                    reader,
                    JsonInput.once(seen, "colors"),
                    (json, at) -> Color.read(JsonInput.text(json, at), at));
        case 60 ->
            builder.level =
                Level.read(JsonInput.text(reader, JsonInput.once(seen, "level")), "level");
        case 61 ->
            builder.bigLevel =
                EverythingBigLevel.read(
                    JsonInput.text(reader, JsonInput.once(seen, "bigLevel")), "bigLevel");
        case 62 -> builder.rate = JsonInput.decimal(reader, JsonInput.once(seen, "rate"));
        case 63 -> builder.scalar = JsonInput.scalar(reader, JsonInput.once(seen, "scalar"));
        case 64 ->
            builder.scalars =
                JsonInput.list(reader, JsonInput.once(seen, "scalars"), JsonInput::scalar);
        case 65 ->
            builder.scalarRefs = JsonInput.scalar(reader, JsonInput.once(seen, "scalarRefs"));
        case 66 ->
            builder.union =
                JsonInput.object(reader, JsonInput.once(seen, "union"), ShapeJsonAdapter.INSTANCE);
        case 67 ->
            builder.unions =
                JsonInput.list(
                    reader,
                    JsonInput.once(seen, "unions"),
                    JsonInput.objects(ShapeJsonAdapter.INSTANCE));
        case 68 ->
            builder.inlineUnion =
                JsonInput.object(
                    reader,
                    JsonInput.once(seen, "inlineUnion"),
                    EverythingInlineUnionJsonAdapter.INSTANCE);
        case 69 ->
            builder.untold =
                JsonInput.value(
                    reader, JsonInput.once(seen, "untold"), EverythingUntoldJsonAdapter.INSTANCE);
        case 70 ->
            builder.node =
                JsonInput.object(reader, JsonInput.once(seen, "node"), NodeJsonAdapter.INSTANCE);
        case 71 ->
            builder.derived =
                JsonInput.object(
                    reader, JsonInput.once(seen, "derived"), DerivedJsonAdapter.INSTANCE);
        case 72 ->
            builder.stricter =
                JsonInput.object(
                    reader, JsonInput.once(seen, "stricter"), StricterJsonAdapter.INSTANCE);
        case 73 ->
            builder.counts =
                JsonInput.object(
                    reader, JsonInput.once(seen, "counts"), CountsJsonAdapter.INSTANCE);
        case 74 ->
            builder.empty =
                JsonInput.object(reader, JsonInput.once(seen, "empty"), EmptyJsonAdapter.INSTANCE);
        case 75 ->
            builder.object3d =
                JsonInput.object(
                    reader, JsonInput.once(seen, "object3d"), Type3dObjectJsonAdapter.INSTANCE);
        case 76 ->
            builder.described =
                JsonInput.object(
                    reader, JsonInput.once(seen, "described"), PointJsonAdapter.INSTANCE);
        case 77 -> builder.secret = JsonInput.text(reader, JsonInput.once(seen, "secret"));
        case 78 -> builder.pattern = JsonInput.text(reader, JsonInput.once(seen, "pattern"));
        case 79 -> builder.escaped = JsonInput.text(reader, JsonInput.once(seen, "escaped"));
        case 80 -> builder.old = JsonInput.text(reader, JsonInput.once(seen, "old"));
        default -> JsonInput.other(reader, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable EverythingRequest value) throws IOException {
    if (value == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    writer.name("required");
    JsonOutput.text(writer, value.required);
    writer.name("requiredList");
    JsonOutput.list(writer, value.requiredList, JsonOutput::text);
    if (value.note == null) {
      writer.name("note");
      JsonOutput.nothing(writer);
    } else {
      writer.name("note");
      JsonOutput.text(writer, value.note);
    }
    if (value.nullableOptional != null) {
      writer.name("nullableOptional");
      JsonOutput.text(writer, value.nullableOptional);
    } else if (value.hasNullableOptional) {
      writer.name("nullableOptional");
      JsonOutput.nothing(writer);
    }
    if (value.name != null) {
      writer.name("name");
      JsonOutput.text(writer, value.name);
    }
    if (value.name2 != null) {
      writer.name("Name");
      JsonOutput.text(writer, value.name2);
    }
    if (value.name3 != null) {
      writer.name("NAME");
      JsonOutput.text(writer, value.name3);
    }
    if (value.other != null) {
      writer.name("other");
      JsonOutput.text(writer, value.other);
    }
    if (value.that != null) {
      writer.name("that");
      JsonOutput.text(writer, value.that);
    }
    if (value.builderValue != null) {
      writer.name("builder");
      JsonOutput.text(writer, value.builderValue);
    }
    if (value.value != null) {
      writer.name("value");
      JsonOutput.text(writer, value.value);
    }
    if (value.reader != null) {
      writer.name("reader");
      JsonOutput.text(writer, value.reader);
    }
    if (value.writer != null) {
      writer.name("writer");
      JsonOutput.text(writer, value.writer);
    }
    if (value.classValue != null) {
      writer.name("class");
      JsonOutput.text(writer, value.classValue);
    }
    if (value.defaultValue != null) {
      writer.name("default");
      JsonOutput.text(writer, value.defaultValue);
    }
    if (value.hashCodeValue != null) {
      writer.name("hashCode");
      JsonOutput.integer(writer, value.hashCodeValue);
    }
    if (value.toStringValue != null) {
      writer.name("toString");
      JsonOutput.text(writer, value.toStringValue);
    }
    if (value.getClassValue != null) {
      writer.name("getClass");
      JsonOutput.text(writer, value.getClassValue);
    }
    if (value.equalsValue != null) {
      writer.name("equals");
      JsonOutput.text(writer, value.equalsValue);
    }
    if (value.waitValue != null) {
      writer.name("wait");
      JsonOutput.integer(writer, value.waitValue);
    }
    if (value.notifyValue != null) {
      writer.name("notify");
      JsonOutput.text(writer, value.notifyValue);
    }
    if (value.check != null) {
      writer.name("check");
      JsonOutput.text(writer, value.check);
    }
    if (value.buildValue != null) {
      writer.name("build");
      JsonOutput.text(writer, value.buildValue);
    }
    if (value.readValue != null) {
      writer.name("read");
      JsonOutput.text(writer, value.readValue);
    }
    if (value.rawBodyValue != null) {
      writer.name("rawBody");
      JsonOutput.text(writer, value.rawBodyValue);
    }
    if (value.additionalPropertiesValue != null) {
      writer.name("additionalProperties");
      JsonOutput.text(writer, value.additionalPropertiesValue);
    }
    if (value.trueValue != null) {
      writer.name("true");
      JsonOutput.bool(writer, value.trueValue);
    }
    if (value.value2 != null) {
      writer.name("_");
      JsonOutput.text(writer, value.value2);
    }
    if (value.ref != null) {
      writer.name("$ref_");
      JsonOutput.text(writer, value.ref);
    }
    if (value.type != null) {
      writer.name("@type");
      JsonOutput.text(writer, value.type);
    }
    if (value.withSpace != null) {
      writer.name("with space");
      JsonOutput.text(writer, value.withSpace);
    }
    if (value.quoteD != null) {
      writer.name("quote\"d");
      JsonOutput.text(writer, value.quoteD);
    }
    if (value.backSlash != null) {
      writer.name("back\\slash");
      JsonOutput.text(writer, value.backSlash);
    }
    if (value.grosse != null) {
      writer.name("gr\u00f6\u00dfe");
      JsonOutput.text(writer, value.grosse);
    }
    if (value.value1st != null) {
      writer.name("1st");
      JsonOutput.text(writer, value.value1st);
    }
    if (value.value3 != null) {
      writer.name("");
      JsonOutput.text(writer, value.value3);
    }
    if (value.binary != null) {
      writer.name("binary");
      JsonOutput.text(writer, value.binary);
    }
    if (value.bytes != null) {
      writer.name("bytes");
      JsonOutput.text(writer, value.bytes);
    }
    if (value.date != null) {
      writer.name("date");
      JsonOutput.text(writer, value.date);
    }
    if (value.dateTime != null) {
      writer.name("dateTime");
      JsonOutput.text(writer, value.dateTime);
    }
    if (value.int32 != null) {
      writer.name("int32");
      JsonOutput.integer(writer, value.int32);
    }
    if (value.int64 != null) {
      writer.name("int64");
      JsonOutput.integer(writer, value.int64);
    }
    if (value.integer != null) {
      writer.name("integer");
      JsonOutput.integer(writer, value.integer);
    }
    if (value.number != null) {
      writer.name("number");
      JsonOutput.decimal(writer, value.number);
    }
    if (value.decimal != null) {
      writer.name("decimal");
      JsonOutput.decimalText(writer, value.decimal);
    }
    if (value.flag != null) {
      writer.name("flag");
      JsonOutput.bool(writer, value.flag);
    }
    if (value.any != null) {
      writer.name("any");
      JsonOutput.any(writer, value.any);
    }
    if (value.anyObject != null) {
      writer.name("anyObject");
      JsonOutput.map(writer, value.anyObject, JsonOutput.orNull(JsonOutput::any));
    }
    if (value.anyList != null) {
      writer.name("anyList");
      JsonOutput.list(writer, value.anyList, JsonOutput::any);
    }
    if (value.matrix != null) {
      writer.name("matrix");
      JsonOutput.list(writer, value.matrix, JsonOutput.lists(JsonOutput::decimal));
    }
    if (value.cube != null) {
      writer.name("cube");
      JsonOutput.list(writer, value.cube, JsonOutput.lists(JsonOutput.lists(JsonOutput::text)));
    }
    if (value.map != null) {
      writer.name("map");
      JsonOutput.map(writer, value.map, JsonOutput::decimal);
    }
    if (value.mapOfLists != null) {
      writer.name("mapOfLists");
      JsonOutput.map(writer, value.mapOfLists, JsonOutput.lists(PointJsonAdapter.INSTANCE::toJson));
    }
    if (value.mapOfMaps != null) {
      writer.name("mapOfMaps");
      JsonOutput.map(writer, value.mapOfMaps, JsonOutput.maps(JsonOutput::text));
    }
    if (value.listOfMaps != null) {
      writer.name("listOfMaps");
      JsonOutput.list(writer, value.listOfMaps, JsonOutput.maps(JsonOutput::integer));
    }
    if (value.inline != null) {
      writer.name("inline");
      EverythingInlineJsonAdapter.INSTANCE.toJson(writer, value.inline);
    }
    if (value.inlineList != null) {
      writer.name("inlineList");
      JsonOutput.list(
          writer, value.inlineList, EverythingInlineListItemJsonAdapter.INSTANCE::toJson);
    }
    if (value.inlineEnum != null) {
      writer.name("inlineEnum");
      JsonOutput.text(writer, value.inlineEnum.value());
    }
    if (value.color != null) {
      writer.name("color");
      JsonOutput.text(writer, value.color.value());
    }
    if (value.colors != null) {
      writer.name("colors");
      JsonOutput.list(writer, value.colors, (json, each) -> JsonOutput.text(json, each.value()));
    }
    if (value.level != null) {
      writer.name("level");
      JsonOutput.integer(writer, value.level.value());
    }
    if (value.bigLevel != null) {
      writer.name("bigLevel");
      JsonOutput.integer(writer, value.bigLevel.value());
    }
    if (value.rate != null) {
      writer.name("rate");
      JsonOutput.decimal(writer, value.rate);
    }
    if (value.scalar != null) {
      writer.name("scalar");
      JsonOutput.scalar(writer, value.scalar);
    }
    if (value.scalars != null) {
      writer.name("scalars");
      JsonOutput.list(writer, value.scalars, JsonOutput::scalar);
    }
    if (value.scalarRefs != null) {
      writer.name("scalarRefs");
      JsonOutput.scalar(writer, value.scalarRefs);
    }
    if (value.union != null) {
      writer.name("union");
      ShapeJsonAdapter.INSTANCE.toJson(writer, value.union);
    }
    if (value.unions != null) {
      writer.name("unions");
      JsonOutput.list(writer, value.unions, ShapeJsonAdapter.INSTANCE::toJson);
    }
    if (value.inlineUnion != null) {
      writer.name("inlineUnion");
      EverythingInlineUnionJsonAdapter.INSTANCE.toJson(writer, value.inlineUnion);
    }
    if (value.untold != null) {
      writer.name("untold");
      EverythingUntoldJsonAdapter.INSTANCE.toJson(writer, value.untold);
    }
    if (value.node != null) {
      writer.name("node");
      NodeJsonAdapter.INSTANCE.toJson(writer, value.node);
    }
    if (value.derived != null) {
      writer.name("derived");
      DerivedJsonAdapter.INSTANCE.toJson(writer, value.derived);
    }
    if (value.stricter != null) {
      writer.name("stricter");
      StricterJsonAdapter.INSTANCE.toJson(writer, value.stricter);
    }
    if (value.counts != null) {
      writer.name("counts");
      CountsJsonAdapter.INSTANCE.toJson(writer, value.counts);
    }
    if (value.empty != null) {
      writer.name("empty");
      EmptyJsonAdapter.INSTANCE.toJson(writer, value.empty);
    }
    if (value.object3d != null) {
      writer.name("object3d");
      Type3dObjectJsonAdapter.INSTANCE.toJson(writer, value.object3d);
    }
    if (value.described != null) {
      writer.name("described");
      PointJsonAdapter.INSTANCE.toJson(writer, value.described);
    }
    if (value.secret != null) {
      writer.name("secret");
      JsonOutput.text(writer, value.secret);
    }
    if (value.pattern != null) {
      writer.name("pattern");
      JsonOutput.text(writer, value.pattern);
    }
    if (value.escaped != null) {
      writer.name("escaped");
      JsonOutput.text(writer, value.escaped);
    }
    if (value.old != null) {
      writer.name("old");
      JsonOutput.text(writer, value.old);
    }
    JsonOutput.members(writer, value.additionalProperties, JsonOutput::any);
    writer.endObject();
  }
}
