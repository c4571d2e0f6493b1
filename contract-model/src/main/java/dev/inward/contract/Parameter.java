package dev.inward.contract;

import dev.inward.contract.manifest.YamlNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation: in the path, in the query or in a header.
 *
 * @param place the parameter itself, with references followed
 * @param name the name, as it is sent
 * @param in {@code path}, {@code query} or {@code header}
 * @param required whether a request must have it
 * @param credential the credential that it carries, or null if it carries none
 * @param mediaTypes the response's media type by value, empty if the parameter does not select it
 */
public record Parameter(
    SpecPointer place,
    String name,
    String in,
    boolean required,
    @Nullable String credential,
    Map<String, String> mediaTypes) {

  static Parameter of(SpecPointer reference) {
    SpecPointer place = reference.resolved();
    return new Parameter(
        place,
        place.node().text("name"),
        place.node().text("in"),
        place.node().flag("required"),
        place.node().textOrNull("x-credential"),
        mediaTypes(place));
  }

  private static Map<String, String> mediaTypes(SpecPointer place) {
    Map<String, String> types = new TreeMap<>();
    YamlNode values = place.node().nodeOrNull("x-media-type");
    if (values != null) {
      values.names().forEach(value -> types.put(value, values.text(value)));
    }
    return types;
  }

  /** {@return the schema of the value} */
  public Schema schema() {
    return new Schema(place.member("schema"));
  }
}
