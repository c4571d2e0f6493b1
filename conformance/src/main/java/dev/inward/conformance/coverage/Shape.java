package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema as one use of it unfolds.
 *
 * @param schema the schema without references
 * @param members the properties of an object
 * @param items what a list holds
 * @param values the cells of the values of an enum
 * @param arms the cells of the forms that the value may have, by type
 */
record Shape(
    SpecPointer schema,
    Map<String, Member> members,
    @Nullable Shape items,
    Map<String, Cell> values,
    Map<String, Cell> arms) {

  /**
   * A property.
   *
   * @param place the property in the contract, where its marks stand
   * @param cell the property itself
   * @param shape its value
   */
  record Member(SpecPointer place, Cell cell, Shape shape) {

    boolean isMarked(String mark) {
      return place.node().has(mark);
    }
  }

  boolean is(String type) {
    return type.equals(schema.node().textOrNull("type"));
  }
}
