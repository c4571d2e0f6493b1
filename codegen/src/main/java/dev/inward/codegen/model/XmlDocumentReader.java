package dev.inward.codegen.model;

import dev.inward.codegen.model.OutcomeModel.Reader;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
   * @param deciding the pointers to the values that decide the outcome: their elements must hold
   *     only text
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
        elements.stream()
            .filter(property -> !property.field().type().isList() || names.isWrapped(property))
            .filter(
                property -> property.field().required() || judged.contains(property.field().wire()))
            .map(names::element)
            .toList(),
        deciding.stream()
            .map(pointer -> path(pointer, type))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** Returns the path of the element whose text a pointer leads to, or null if it is no element. */
  private @Nullable String path(String pointer, ValueType type) {
    List<String> path = new ArrayList<>();
    ValueType owner = type;
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
    }
    return owner.isList() || owner.isModel() ? null : String.join("/", path);
  }
}
