package dev.inward.codegen.model;

import dev.inward.codegen.model.OutcomeModel.Reader;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a contract says about the elements of an XML response. */
final class XmlDocumentReader {

  private final Types types;
  private final Fields fields;
  private final XmlNames names;

  XmlDocumentReader(Scope scope) {
    this.types = scope.types();
    this.fields = scope.fields();
    this.names = scope.xmlNames();
  }

  /**
   * Returns the reader of a document.
   *
   * @param deciding the pointers to the values that decide the outcome: the elements of texts must
   *     hold only text, and those of lists below other elements may occur once
   * @param judged the properties that the rules of the outcome name: their elements may occur once
   */
  Reader.Xml read(Schema<?> root, ValueType type, List<String> deciding, Set<String> judged) {
    List<Fields.Property> elements =
        fields.of(root, type.name()).stream()
            .filter(property -> !XmlNames.isText(property))
            .filter(property -> !names.isAttribute(property))
            .toList();
    String element = root.getXml().getName();
    return new Reader.Xml(
        type,
        element,
        names.wireClass(element),
        Stream.concat(
                elements.stream()
                    .filter(
                        property -> !property.field().type().isList() || names.isWrapped(property))
                    .filter(
                        property ->
                            property.field().required() || judged.contains(property.field().wire()))
                    .map(names::element),
                deciding.stream()
                    .map(pointer -> path(pointer, type, true))
                    .filter(Objects::nonNull)
                    .flatMap(XmlDocumentReader::withAncestors))
            .distinct()
            .toList(),
        deciding.stream()
            .map(pointer -> path(pointer, type, false))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** Returns a path, and those of the elements that it leads through. */
  private static Stream<String> withAncestors(String path) {
    return IntStream.rangeClosed(0, path.length())
        .filter(end -> end == path.length() || path.charAt(end) == '/')
        .mapToObj(end -> path.substring(0, end));
  }

  /**
   * Returns the path of the element that a pointer leads to.
   *
   * @param toList whether to an element around a list, or to one of text
   * @return null if it leads to another place
   */
  private @Nullable String path(String pointer, ValueType type, boolean toList) {
    List<String> path = new ArrayList<>();
    ValueType owner = type;
    boolean isWrapped = false;
    for (String name : pointer.substring(1).split("/", -1)) {
      if (!owner.isModel()) {
        return null; // The reader of conditions rejects the pointer.
      }
      Fields.Property property =
          fields.of(types.generated(owner.name()), owner.name()).stream()
              .filter(each -> each.field().wire().equals(name))
              .findFirst()
              .orElse(null);
      if (property == null || names.isAttribute(property)) {
        return null;
      }
      if (!XmlNames.isText(property)) {
        path.add(names.element(property));
      }
      owner = property.field().type();
      isWrapped = owner.isList() && names.isWrapped(property);
    }
    boolean isFound = toList ? isWrapped : !owner.isList() && !owner.isModel();
    return isFound ? String.join("/", path) : null;
  }
}
