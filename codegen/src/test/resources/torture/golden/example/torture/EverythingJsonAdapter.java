package example.torture;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.MemberNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Everything} as JSON. */
final class EverythingJsonAdapter extends JsonAdapter<Everything> {

  static final EverythingJsonAdapter INSTANCE = new EverythingJsonAdapter();

  private static final MemberNames NAMES =
      MemberNames.of(
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

  private EverythingJsonAdapter() {}

  @Override
  public Everything fromJson(JsonReader reader) throws IOException {
    return members(reader).read();
  }

  /** {@return null if a required member is absent} */
  @Nullable Everything readOrNull(JsonReader reader) throws IOException {
    return members(reader).readOrNull();
  }

  private static Everything.Builder members(JsonReader reader) throws IOException {
    Everything.Builder builder = Everything.builder();
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(reader, "Everything");
    while (reader.hasNext()) {
      int member = NAMES.select(reader);
      switch (member) {
        case 0 -> builder.required = JsonInput.identifier(reader, JsonInput.once(seen, "required"));
        case 1 ->
            builder.requiredList =
                JsonInput.list(reader, JsonInput.once(seen, "requiredList"), JsonInput::text);
        case 2 ->
            builder.note =
                LenientJson.member(
                    reader, builder.note, "note", builder.additionalProperties, LenientJson::text);
        case 3 -> {
          builder.nullableOptional =
              LenientJson.member(
                  reader,
                  builder.nullableOptional,
                  "nullableOptional",
                  builder.additionalProperties,
                  LenientJson::text);
          builder.hasNullableOptional = true;
        }
        case 4 ->
            builder.name =
                LenientJson.member(
                    reader, builder.name, "name", builder.additionalProperties, LenientJson::text);
        case 5 ->
            builder.name2 =
                LenientJson.member(
                    reader, builder.name2, "Name", builder.additionalProperties, LenientJson::text);
        case 6 ->
            builder.name3 =
                LenientJson.member(
                    reader, builder.name3, "NAME", builder.additionalProperties, LenientJson::text);
        case 7 ->
            builder.other =
                LenientJson.member(
                    reader,
                    builder.other,
                    "other",
                    builder.additionalProperties,
                    LenientJson::text);
        case 8 ->
            builder.that =
                LenientJson.member(
                    reader, builder.that, "that", builder.additionalProperties, LenientJson::text);
        case 9 ->
            builder.builderValue =
                LenientJson.member(
                    reader,
                    builder.builderValue,
                    "builder",
                    builder.additionalProperties,
                    LenientJson::text);
        case 10 ->
            builder.value =
                LenientJson.member(
                    reader,
                    builder.value,
                    "value",
                    builder.additionalProperties,
                    LenientJson::text);
        case 11 ->
            builder.reader =
                LenientJson.member(
                    reader,
                    builder.reader,
                    "reader",
                    builder.additionalProperties,
                    LenientJson::text);
        case 12 ->
            builder.writer =
                LenientJson.member(
                    reader,
                    builder.writer,
                    "writer",
                    builder.additionalProperties,
                    LenientJson::text);
        case 13 ->
            builder.classValue =
                LenientJson.member(
                    reader,
                    builder.classValue,
                    "class",
                    builder.additionalProperties,
                    LenientJson::text);
        case 14 ->
            builder.defaultValue =
                LenientJson.member(
                    reader,
                    builder.defaultValue,
                    "default",
                    builder.additionalProperties,
                    LenientJson::text);
        case 15 ->
            builder.hashCodeValue =
                LenientJson.member(
                    reader,
                    builder.hashCodeValue,
                    "hashCode",
                    builder.additionalProperties,
                    LenientJson::int32);
        case 16 ->
            builder.toStringValue =
                LenientJson.member(
                    reader,
                    builder.toStringValue,
                    "toString",
                    builder.additionalProperties,
                    LenientJson::text);
        case 17 ->
            builder.getClassValue =
                LenientJson.member(
                    reader,
                    builder.getClassValue,
                    "getClass",
                    builder.additionalProperties,
                    LenientJson::text);
        case 18 ->
            builder.equalsValue =
                LenientJson.member(
                    reader,
                    builder.equalsValue,
                    "equals",
                    builder.additionalProperties,
                    LenientJson::text);
        case 19 ->
            builder.waitValue =
                LenientJson.member(
                    reader,
                    builder.waitValue,
                    "wait",
                    builder.additionalProperties,
                    LenientJson::int64);
        case 20 ->
            builder.notifyValue =
                LenientJson.member(
                    reader,
                    builder.notifyValue,
                    "notify",
                    builder.additionalProperties,
                    LenientJson::text);
        case 21 ->
            builder.check =
                LenientJson.member(
                    reader,
                    builder.check,
                    "check",
                    builder.additionalProperties,
                    LenientJson::text);
        case 22 ->
            builder.buildValue =
                LenientJson.member(
                    reader,
                    builder.buildValue,
                    "build",
                    builder.additionalProperties,
                    LenientJson::text);
        case 23 ->
            builder.readValue =
                LenientJson.member(
                    reader,
                    builder.readValue,
                    "read",
                    builder.additionalProperties,
                    LenientJson::text);
        case 24 ->
            builder.rawBodyValue =
                LenientJson.member(
                    reader,
                    builder.rawBodyValue,
                    "rawBody",
                    builder.additionalProperties,
                    LenientJson::text);
        case 25 ->
            builder.additionalPropertiesValue =
                LenientJson.member(
                    reader,
                    builder.additionalPropertiesValue,
                    "additionalProperties",
                    builder.additionalProperties,
                    LenientJson::text);
        case 26 ->
            builder.trueValue =
                LenientJson.member(
                    reader,
                    builder.trueValue,
                    "true",
                    builder.additionalProperties,
                    LenientJson::bool);
        case 27 ->
            builder.value2 =
                LenientJson.member(
                    reader, builder.value2, "_", builder.additionalProperties, LenientJson::text);
        case 28 ->
            builder.ref =
                LenientJson.member(
                    reader, builder.ref, "$ref_", builder.additionalProperties, LenientJson::text);
        case 29 ->
            builder.type =
                LenientJson.member(
                    reader, builder.type, "@type", builder.additionalProperties, LenientJson::text);
        case 30 ->
            builder.withSpace =
                LenientJson.member(
                    reader,
                    builder.withSpace,
                    "with space",
                    builder.additionalProperties,
                    LenientJson::text);
        case 31 ->
            builder.quoteD =
                LenientJson.member(
                    reader,
                    builder.quoteD,
                    "quote\"d",
                    builder.additionalProperties,
                    LenientJson::text);
        case 32 ->
            builder.backSlash =
                LenientJson.member(
                    reader,
                    builder.backSlash,
                    "back\\slash",
                    builder.additionalProperties,
                    LenientJson::text);
        case 33 ->
            builder.grosse =
                LenientJson.member(
                    reader,
                    builder.grosse,
                    "gr\u00f6\u00dfe",
                    builder.additionalProperties,
                    LenientJson::text);
        case 34 ->
            builder.value1st =
                LenientJson.member(
                    reader,
                    builder.value1st,
                    "1st",
                    builder.additionalProperties,
                    LenientJson::text);
        case 35 ->
            builder.value3 =
                LenientJson.member(
                    reader, builder.value3, "", builder.additionalProperties, LenientJson::text);
        case 36 ->
            builder.binary =
                LenientJson.member(
                    reader,
                    builder.binary,
                    "binary",
                    builder.additionalProperties,
                    LenientJson::text);
        case 37 ->
            builder.bytes =
                LenientJson.member(
                    reader,
                    builder.bytes,
                    "bytes",
                    builder.additionalProperties,
                    LenientJson::text);
        case 38 ->
            builder.date =
                LenientJson.member(
                    reader, builder.date, "date", builder.additionalProperties, LenientJson::text);
        case 39 ->
            builder.dateTime =
                LenientJson.member(
                    reader,
                    builder.dateTime,
                    "dateTime",
                    builder.additionalProperties,
                    LenientJson::text);
        case 40 ->
            builder.int32 =
                LenientJson.member(
                    reader,
                    builder.int32,
                    "int32",
                    builder.additionalProperties,
                    LenientJson::int32);
        case 41 ->
            builder.int64 =
                LenientJson.member(
                    reader,
                    builder.int64,
                    "int64",
                    builder.additionalProperties,
                    LenientJson::int64);
        case 42 ->
            builder.integer =
                LenientJson.member(
                    reader,
                    builder.integer,
                    "integer",
                    builder.additionalProperties,
                    LenientJson::int64);
        case 43 ->
            builder.number =
                LenientJson.member(
                    reader,
                    builder.number,
                    "number",
                    builder.additionalProperties,
                    LenientJson::decimal);
        case 44 ->
            builder.decimal =
                LenientJson.member(
                    reader,
                    builder.decimal,
                    "decimal",
                    builder.additionalProperties,
                    LenientJson::decimal);
        case 45 ->
            builder.flag =
                LenientJson.member(
                    reader, builder.flag, "flag", builder.additionalProperties, LenientJson::bool);
        case 46 ->
            builder.any =
                LenientJson.member(
                    reader, builder.any, "any", builder.additionalProperties, LenientJson::any);
        case 47 ->
            builder.anyObject =
                LenientJson.member(
                    reader,
                    builder.anyObject,
                    "anyObject",
                    builder.additionalProperties,
                    LenientJson.mapsWithNulls(LenientJson::any));
        case 48 ->
            builder.anyList =
                LenientJson.member(
                    reader,
                    builder.anyList,
                    "anyList",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson::any));
        case 49 ->
            builder.matrix =
                LenientJson.member(
                    reader,
                    builder.matrix,
                    "matrix",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.lists(LenientJson::decimal)));
        case 50 ->
            builder.cube =
                LenientJson.member(
                    reader,
                    builder.cube,
                    "cube",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.lists(LenientJson.lists(LenientJson::text))));
        case 51 ->
            builder.map =
                LenientJson.member(
                    reader,
                    builder.map,
                    "map",
                    builder.additionalProperties,
                    LenientJson.maps(LenientJson::decimal));
        case 52 ->
            builder.mapOfLists =
                LenientJson.member(
                    reader,
                    builder.mapOfLists,
                    "mapOfLists",
                    builder.additionalProperties,
                    LenientJson.maps(
                        LenientJson.lists(
                            LenientJson.objects(PointJsonAdapter.INSTANCE::readOrNull))));
        case 53 ->
            builder.mapOfMaps =
                LenientJson.member(
                    reader,
                    builder.mapOfMaps,
                    "mapOfMaps",
                    builder.additionalProperties,
                    LenientJson.maps(LenientJson.maps(LenientJson::text)));
        case 54 ->
            builder.listOfMaps =
                LenientJson.member(
                    reader,
                    builder.listOfMaps,
                    "listOfMaps",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.maps(LenientJson::int64)));
        case 55 ->
            builder.inline =
                LenientJson.member(
                    reader,
                    builder.inline,
                    "inline",
                    builder.additionalProperties,
                    LenientJson.objects(EverythingInlineJsonAdapter.INSTANCE::readOrNull));
        case 56 ->
            builder.inlineList =
                LenientJson.member(
                    reader,
                    builder.inlineList,
                    "inlineList",
                    builder.additionalProperties,
                    LenientJson.lists(
                        LenientJson.objects(
                            EverythingInlineListItemJsonAdapter.INSTANCE::readOrNull)));
        case 57 ->
            builder.inlineEnum =
                LenientJson.member(
                    reader,
                    builder.inlineEnum,
                    "inlineEnum",
                    builder.additionalProperties,
                    LenientJson.scalars(EverythingInlineEnum::read));
        case 58 ->
            builder.color =
                LenientJson.member(
                    reader,
                    builder.color,
                    "color",
                    builder.additionalProperties,
                    LenientJson.scalars(Color::read));
        case 59 ->
            builder.colors =
                LenientJson.member(
                    reader,
                    builder.colors,
                    "colors",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.scalars(Color::read)));
        case 60 ->
            builder.level =
                LenientJson.member(
                    reader,
                    builder.level,
                    "level",
                    builder.additionalProperties,
                    LenientJson.scalars(Level::read));
        case 61 ->
            builder.bigLevel =
                LenientJson.member(
                    reader,
                    builder.bigLevel,
                    "bigLevel",
                    builder.additionalProperties,
                    LenientJson.scalars(EverythingBigLevel::read));
        case 62 ->
            builder.rate =
                LenientJson.member(
                    reader,
                    builder.rate,
                    "rate",
                    builder.additionalProperties,
                    LenientJson::decimal);
        case 63 ->
            builder.scalar =
                LenientJson.member(
                    reader,
                    builder.scalar,
                    "scalar",
                    builder.additionalProperties,
                    LenientJson::scalar);
        case 64 ->
            builder.scalars =
                LenientJson.member(
                    reader,
                    builder.scalars,
                    "scalars",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson::scalar));
        case 65 ->
            builder.scalarRefs =
                LenientJson.member(
                    reader,
                    builder.scalarRefs,
                    "scalarRefs",
                    builder.additionalProperties,
                    LenientJson::scalar);
        case 66 ->
            builder.union =
                LenientJson.member(
                    reader,
                    builder.union,
                    "union",
                    builder.additionalProperties,
                    LenientJson.objects(ShapeJsonAdapter.INSTANCE::readOrNull));
        case 67 ->
            builder.unions =
                LenientJson.member(
                    reader,
                    builder.unions,
                    "unions",
                    builder.additionalProperties,
                    LenientJson.lists(LenientJson.objects(ShapeJsonAdapter.INSTANCE::readOrNull)));
        case 68 ->
            builder.inlineUnion =
                LenientJson.member(
                    reader,
                    builder.inlineUnion,
                    "inlineUnion",
                    builder.additionalProperties,
                    LenientJson.objects(EverythingInlineUnionJsonAdapter.INSTANCE::readOrNull));
        case 69 ->
            builder.untold =
                LenientJson.member(
                    reader,
                    builder.untold,
                    "untold",
                    builder.additionalProperties,
                    LenientJson.values(EverythingUntoldJsonAdapter.INSTANCE::readOrNull));
        case 70 ->
            builder.node =
                LenientJson.member(
                    reader,
                    builder.node,
                    "node",
                    builder.additionalProperties,
                    LenientJson.objects(NodeJsonAdapter.INSTANCE::readOrNull));
        case 71 ->
            builder.derived =
                LenientJson.member(
                    reader,
                    builder.derived,
                    "derived",
                    builder.additionalProperties,
                    LenientJson.objects(DerivedJsonAdapter.INSTANCE::readOrNull));
        case 72 ->
            builder.stricter =
                LenientJson.member(
                    reader,
                    builder.stricter,
                    "stricter",
                    builder.additionalProperties,
                    LenientJson.objects(StricterJsonAdapter.INSTANCE::readOrNull));
        case 73 ->
            builder.counts =
                LenientJson.member(
                    reader,
                    builder.counts,
                    "counts",
                    builder.additionalProperties,
                    LenientJson.objects(CountsJsonAdapter.INSTANCE::readOrNull));
        case 74 ->
            builder.empty =
                LenientJson.member(
                    reader,
                    builder.empty,
                    "empty",
                    builder.additionalProperties,
                    LenientJson.objects(EmptyJsonAdapter.INSTANCE::readOrNull));
        case 75 ->
            builder.object3d =
                LenientJson.member(
                    reader,
                    builder.object3d,
                    "object3d",
                    builder.additionalProperties,
                    LenientJson.objects(Type3dObjectJsonAdapter.INSTANCE::readOrNull));
        case 76 ->
            builder.described =
                LenientJson.member(
                    reader,
                    builder.described,
                    "described",
                    builder.additionalProperties,
                    LenientJson.objects(PointJsonAdapter.INSTANCE::readOrNull));
        case 77 ->
            builder.secret =
                LenientJson.member(
                    reader,
                    builder.secret,
                    "secret",
                    builder.additionalProperties,
                    LenientJson::text);
        case 78 ->
            builder.pattern =
                LenientJson.member(
                    reader,
                    builder.pattern,
                    "pattern",
                    builder.additionalProperties,
                    LenientJson::text);
        case 79 ->
            builder.escaped =
                LenientJson.member(
                    reader,
                    builder.escaped,
                    "escaped",
                    builder.additionalProperties,
                    LenientJson::text);
        case 80 ->
            builder.old =
                LenientJson.member(
                    reader, builder.old, "old", builder.additionalProperties, LenientJson::text);
        default -> NAMES.other(reader, member, builder.additionalProperties);
      }
    }
    reader.endObject();
    return builder;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Everything value) throws IOException {
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
      if (!LenientJson.isKept(value.additionalProperties, "note")) {
        writer.name("note");
        JsonOutput.nothing(writer);
      }
    } else {
      writer.name("note");
      JsonOutput.text(writer, value.note);
    }
    if (value.nullableOptional != null) {
      writer.name("nullableOptional");
      JsonOutput.text(writer, value.nullableOptional);
    } else if (value.hasNullableOptional
        && !LenientJson.isKept(value.additionalProperties, "nullableOptional")) {
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
