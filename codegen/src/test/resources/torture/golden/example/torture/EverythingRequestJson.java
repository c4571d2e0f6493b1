package example.torture;

import com.squareup.moshi.JsonWriter;
import dev.inward.runtime.JsonOutput;
import java.io.IOException;

/** Writes the body of a {@link EverythingRequest}. */
final class EverythingRequestJson {

  private EverythingRequestJson() {}

  static void write(JsonWriter writer, EverythingRequest value) throws IOException {
    writer.beginObject();
    writer.name("required");
    JsonOutput.text(writer, value.required);
    writer.name("requiredList");
    JsonOutput.list(writer, value.requiredList, JsonOutput::text);
    writer.name("note");
    if (value.note == null) {
      JsonOutput.nothing(writer);
    } else {
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
