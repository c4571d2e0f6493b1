package dev.inward.sandbox.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body, or an item of a list in one, as a tree. Pointers lead from its root: a JSON pointer in
 * JSON, element names and {@code @attribute} in XML, row and column in CSV.
 */
public interface BodyTree {

  /**
   * Reads a body.
   *
   * @param mediaType {@code application/json}, {@code application/xml} or {@code text/csv}
   * @param body the body's bytes
   * @return the tree
   * @throws IllegalArgumentException if the body cannot be read, or not as this media type
   */
  static BodyTree read(String mediaType, byte[] body) {
    return switch (mediaType) {
      case "application/json" -> JsonTree.read(body);
      case "application/xml" -> XmlTree.read(body);
      case "text/csv" -> CsvTree.read(body);
      default -> throw new IllegalArgumentException("nothing reads " + mediaType + " as a tree");
    };
  }

  /** {@return a copy that can be changed} May be called by several threads at once. */
  BodyTree copy();

  /**
   * Returns the scalar at a pointer as text, or null if there is none.
   *
   * @param pointer where it is
   * @return the text, or null
   */
  @Nullable String text(String pointer);

  /**
   * Replaces the scalar at a pointer, if there is one. A number stays a number where it can.
   *
   * @param pointer where it is
   * @param value the new text
   */
  void set(String pointer, String value);

  /**
   * Puts the scalar at a pointer, if there is one, into a value of another kind: into a list in
   * JSON, into a child element in XML. The value of an XML attribute gets brackets.
   *
   * @param pointer where it is
   * @throws UnsupportedOperationException in CSV
   */
  void wrap(String pointer);

  /**
   * Returns the items of the list at a pointer, or null if there is no list.
   *
   * @param pointer where it is
   * @return the items, or null
   */
  @Nullable List<BodyTree> items(String pointer);

  /**
   * Replaces the items of the list at a pointer.
   *
   * @param pointer where it is
   * @param items the new items
   */
  void replaceItems(String pointer, List<BodyTree> items);

  /** {@return the body as it is sent} */
  byte[] bytes();
}
