package dev.inward.contract;

import dev.inward.contract.manifest.YamlNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation: in the path, in the query or in a header.
 *
 * @param where {@code path}, {@code query} or {@code header}
 * @param credential the credential that it carries, or null if it carries none
 * @param type the type of its value, or null if the contract names none
 * @param pointer the pointer by which a value is held against its schema
 * @param mediaTypes the response's media type for each value, if it is the parameter that decides
 *     it
 */
record Parameter(
    String name,
    String where,
    boolean required,
    @Nullable String credential,
    @Nullable String type,
    String pointer,
    Map<String, String> mediaTypes) {

  static Parameter of(SpecPointer reference) {
    SpecPointer place = reference.resolved();
    SpecPointer schema = place.member("schema");
    return new Parameter(
        place.node().text("name"),
        place.node().text("in"),
        "true".equals(place.node().textOrNull("required")),
        place.node().textOrNull("x-credential"),
        ScalarParser.type(schema),
        schema.resolved().pointer(),
        mediaTypes(place));
  }

  private static Map<String, String> mediaTypes(SpecPointer place) {
    Map<String, String> types = new TreeMap<>();
    if (place.node().has("x-media-type")) {
      YamlNode values = place.node().node("x-media-type");
      values.names().forEach(value -> types.put(value, values.text(value)));
    }
    return types;
  }
}
