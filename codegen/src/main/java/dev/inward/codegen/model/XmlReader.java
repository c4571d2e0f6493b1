package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.model.XmlMapping.XmlProperty;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the mappings of XML documents. */
final class XmlReader {

  private final XmlNames names;
  private final Types types;
  private final DecidingMembers deciding;
  private final Fields fields;

  XmlReader(XmlNames names, Types types, DecidingMembers deciding) {
    this.names = names;
    this.types = types;
    this.deciding = deciding;
    this.fields = new Fields(types);
  }

  /** Returns the mappings of root elements, by the model's name, and of what they hold. */
  List<XmlMapping> read(Map<String, String> roots) {
    TreeMap<String, String> pending = new TreeMap<>();
    roots.forEach((model, element) -> pending.put(model, names.wireClass(element)));
    Map<String, XmlMapping> mappings = new LinkedHashMap<>();
    while (!pending.isEmpty()) {
      Map.Entry<String, String> next = pending.pollFirstEntry();
      XmlMapping mapping = mapping(next.getKey(), next.getValue());
      mappings.put(mapping.model(), mapping);
      for (XmlProperty property : mapping.properties()) {
        for (String model : TypeReader.models(property.field().type())) {
          if (!mappings.containsKey(model)) {
            pending.putIfAbsent(model, names.wireClass(model));
          }
        }
      }
    }
    return List.copyOf(mappings.values());
  }

  private XmlMapping mapping(String model, String wireClass) {
    Schema<?> schema = types.generated(model);
    List<XmlProperty> properties = new ArrayList<>();
    for (Fields.Property property : fields.of(schema, model)) {
      properties.add(property(property, deciding.judged(model, property.field())));
    }
    boolean open = !Boolean.FALSE.equals(schema.getAdditionalProperties());
    return new XmlMapping(model, wireClass, List.copyOf(properties), open);
  }

  private XmlProperty property(Fields.Property property, FieldModel field) {
    String name = names.property(property);
    if (!isWritable(field.type())) {
      throw new ContractException(
          property.extensions().where(),
          "a map, a union or any value cannot stand in XML; describe an object or a text");
    }
    if (!field.type().isList()) {
      return field.type().isModel()
          ? new XmlProperty.Element(field, name)
          : new XmlProperty.Text(field, name, names.isAttribute(property));
    }
    ValueType element = field.type().elements();
    if (!element.isModel() || !isWritable(element)) {
      throw new ContractException(
          property.extensions().where(),
          "a list in XML must be a list of objects; describe what its elements are");
    }
    return isWrapped(property)
        ? new XmlProperty.Wrapped(
            field, name, names.wrapperClass(property), XmlNames.propertyOf(names.item(property)))
        : new XmlProperty.ElementList(field, name);
  }

  private boolean isWrapped(Fields.Property property) {
    var xml = types.target(property.schema(), property.extensions().where()).getXml();
    return xml != null && Boolean.TRUE.equals(xml.getWrapped());
  }

  private boolean isWritable(ValueType type) {
    return switch (type.kind()) {
      case MAP, ANY, BYTES, FILE, OPEN_LIST, OBJECT_UNION, UNION -> false;
      default -> true;
    };
  }
}
