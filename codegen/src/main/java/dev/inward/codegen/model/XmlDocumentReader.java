package dev.inward.codegen.model;

import dev.inward.codegen.model.OutcomeModel.Reader;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Reads what a contract says about the elements of an XML response. */
final class XmlDocumentReader {

  private final Fields fields;
  private final XmlNames names;

  XmlDocumentReader(Scope scope) {
    this.fields = scope.fields();
    this.names = scope.xmlNames();
  }

  /**
   * Returns the reader of a document.
   *
   * @param deciding the properties that decide the outcome: their elements must hold only text
   */
  Reader.Xml read(Schema<?> root, ValueType type, List<String> deciding) {
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
            .map(names::element)
            .toList(),
        elements.stream()
            .filter(property -> deciding.contains(property.field().wire()))
            .filter(property -> !property.field().type().isList())
            .filter(property -> !property.field().type().isModel())
            .map(names::element)
            .toList());
  }
}
