package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body of a request or a response, in one media type.
 *
 * @param mediaType the media type itself
 * @param schema the pointer to the schema, as a sample names it
 * @param shape what the body holds
 * @param arguments what the action takes that the body names; null if it names none
 * @param first what stands before the arguments, by name
 */
record Body(
    Cell mediaType,
    String schema,
    Shape shape,
    @Nullable Shape arguments,
    Map<String, Cell> first) {

  /**
   * Unfolds a body.
   *
   * @param content the media type with its schema
   */
  static Body of(SpecPointer content, String where, Unfolding unfolding) {
    Cell mediaType = unfolding.cell(Kind.MEDIA_TYPE, content, where, "");
    SpecPointer schema = content.member("schema");
    Shape shape = unfolding.shape(schema, where, "");
    Map<String, Cell> first = new LinkedHashMap<>();
    Shape arguments = null;
    if (content.node().has("x-action")) {
      SpecPointer action = content.member("x-action");
      for (SpecPointer item : action.itemsOf("first")) {
        String name = item.node().text("name");
        first.put(name, unfolding.cell(Kind.PROPERTY, item, where, "/" + name));
      }
      arguments = unfolding.shape(action.member("arguments"), where, "");
    }
    return new Body(mediaType, schema.resolved().pointer(), shape, arguments, first);
  }
}
