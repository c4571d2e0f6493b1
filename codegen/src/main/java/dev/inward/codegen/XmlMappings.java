package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.XML;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.glassfish.jaxb.core.api.impl.NameConverter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the mappings between models and the classes that xjc makes from the XSD. The names of those
 * classes follow from the contract: a root element has an anonymous type, every other element a
 * type named as its schema.
 */
final class XmlMappings {

  private final String wirePackage;
  private final Types types;
  private final Fields fields;
  private final Map<String, MappingView> mappings = new LinkedHashMap<>();
  private final TreeMap<String, String> pending = new TreeMap<>();

  XmlMappings(String wirePackage, Types types, Fields fields) {
    this.wirePackage = wirePackage;
    this.types = types;
    this.fields = fields;
  }

  /** What the template shows of a mapping. */
  record MappingView(
      String name, String wire, List<String> reads, List<String> writes, boolean open) {}

  /** Returns xjc's class for a root element. */
  static String rootClass(String wirePackage, String element) {
    return wirePackage + "." + NameConverter.standard.toClassName(element);
  }

  /** Returns the names of a root's children that are no list. */
  List<String> singleElements(Schema<?> root, String model) {
    return fields.of(root, model).stream()
        .filter(property -> !property.extensions().flag("x-xml-text"))
        .filter(property -> !isMarked(property, XML::getAttribute))
        .filter(property -> !property.view().type().isList() || isMarked(property, XML::getWrapped))
        .map(this::wireName)
        .toList();
  }

  /** Returns the names of a root's children that hold text and stand for one of the properties. */
  List<String> textElements(Schema<?> root, String model, Set<String> properties) {
    return fields.of(root, model).stream()
        .filter(property -> properties.contains(property.view().wire()))
        .filter(property -> !property.extensions().flag("x-xml-text"))
        .filter(property -> !isMarked(property, XML::getAttribute))
        .filter(property -> !property.view().type().isList() && !property.view().type().isModel())
        .map(this::wireName)
        .toList();
  }

  private boolean isMarked(Fields.Property property, Function<XML, @Nullable Boolean> mark) {
    XML own = property.schema().getXml();
    XML xml = types.target(property.schema(), property.extensions().where()).getXml();
    return (own != null && Boolean.TRUE.equals(mark.apply(own)))
        || (xml != null && Boolean.TRUE.equals(mark.apply(xml)));
  }

  /** Adds the mapping of a root element, and those that it needs. */
  void root(String model, String element) {
    pending.put(model, rootClass(wirePackage, element));
  }

  List<TypeFile> files() {
    while (!pending.isEmpty()) {
      Map.Entry<String, String> next = pending.pollFirstEntry();
      mappings.put(next.getKey(), mapping(next.getKey(), next.getValue()));
    }
    List<TypeFile> files = new ArrayList<>();
    mappings.forEach((model, view) -> files.add(new TypeFile(model + "Xml", "xml_mapping", view)));
    return files;
  }

  private MappingView mapping(String model, String wire) {
    Schema<?> schema = types.generated(model);
    List<String> reads = new ArrayList<>();
    List<String> writes = new ArrayList<>();
    for (Fields.Property property : fields.of(schema, model)) {
      map(property, reads, writes);
    }
    boolean open = !Boolean.FALSE.equals(schema.getAdditionalProperties());
    return new MappingView(model, wire, reads, writes, open);
  }

  private void map(Fields.Property property, List<String> reads, List<String> writes) {
    FieldView field = property.view();
    JavaType type = field.type();
    String xjc = xjcName(property);
    String getter = "wire.get" + xjc + "()";
    String target = "builder." + field.name();
    String value = "value." + field.name();
    if (!isWritable(type)) {
      throw new ContractException(
          property.extensions().where(), "a map, a union or any value cannot stand in XML");
    }
    if (type.isList()) {
      mapList(property, xjc, reads, writes);
    } else if (type.isModel()) {
      need(type.name());
      reads.add(
          target
              + " = "
              + getter
              + " == null ? null : "
              + type.name()
              + "Xml.read("
              + getter
              + ");");
      writes.add("if (" + value + " != null) {");
      writes.add("  wire.set" + xjc + "(" + type.name() + "Xml.write(" + value + "));");
      writes.add("}");
    } else {
      reads.add(target + " = " + type.readText(getter, field.wireLiteral()) + ";");
      writes.add("wire.set" + xjc + "(Scalars.text(" + value + "));");
    }
  }

  private boolean isWritable(JavaType type) {
    return switch (type.kind()) {
      case MAP, ANY, BYTES, OPEN_LIST -> false;
      case MODEL -> !UnionFiles.isUnion(types.generated(type.name()));
      default -> true;
    };
  }

  private void mapList(
      Fields.Property property, String xjc, List<String> reads, List<String> writes) {
    FieldView field = property.view();
    JavaType element = field.type().elements();
    if (!element.isModel() || !isWritable(element)) {
      throw new ContractException(
          property.extensions().where(), "a list in XML must be a list of objects");
    }
    need(element.name());
    String target = "builder." + field.name();
    String value = "value." + field.name();
    String read = element.name() + "Xml::read";
    String write = element.name() + "Xml::write";
    XML xml = types.target(property.schema(), property.extensions().where()).getXml();
    writes.add("if (" + value + " != null) {");
    if (xml != null && Boolean.TRUE.equals(xml.getWrapped())) {
      String item = NameConverter.standard.toPropertyName(itemName(property));
      String wrapper =
          wirePackage + "." + NameConverter.standard.toClassName(Names.pascal(wireName(property)));
      reads.add("if (wire.get" + xjc + "() != null) {");
      reads.add(
          "  "
              + target
              + " = XmlCodec.list(wire.get"
              + xjc
              + "().get"
              + item
              + "(), "
              + read
              + ");");
      reads.add("}");
      writes.add("  " + wrapper + " wrapper = new " + wrapper + "();");
      writes.add(
          "  wrapper.get" + item + "().addAll(XmlCodec.list(" + value + ", " + write + "));");
      writes.add("  wire.set" + xjc + "(wrapper);");
    } else {
      reads.add("if (!wire.get" + xjc + "().isEmpty()) {");
      reads.add("  " + target + " = XmlCodec.list(wire.get" + xjc + "(), " + read + ");");
      reads.add("}");
      writes.add("  wire.get" + xjc + "().addAll(XmlCodec.list(" + value + ", " + write + "));");
    }
    writes.add("}");
  }

  private void need(String model) {
    if (!mappings.containsKey(model) && !pending.containsKey(model)) {
      pending.put(model, wirePackage + "." + NameConverter.standard.toClassName(model));
    }
  }

  private String xjcName(Fields.Property property) {
    return property.extensions().flag("x-xml-text")
        ? "Value"
        : NameConverter.standard.toPropertyName(wireName(property));
  }

  private String wireName(Fields.Property property) {
    XML xml = types.target(property.schema(), property.extensions().where()).getXml();
    boolean wrapper = xml != null && Boolean.TRUE.equals(xml.getWrapped());
    boolean attributeOrText = xml != null && Boolean.TRUE.equals(xml.getAttribute());
    XML own = property.schema().getXml();
    if (own != null && own.getName() != null) {
      return own.getName();
    }
    if (wrapper && xml.getName() != null) {
      return xml.getName();
    }
    if (property.view().type().isList() && !wrapper && !attributeOrText) {
      return itemName(property);
    }
    return property.view().wire();
  }

  /** The name of a list's elements: that of the items' schema, else that of the property. */
  private String itemName(Fields.Property property) {
    Schema<?> list = types.target(property.schema(), property.extensions().where());
    Schema<?> items = list.getItems();
    if (items.getXml() != null && items.getXml().getName() != null) {
      return items.getXml().getName();
    }
    XML xml = types.target(items, property.extensions().where()).getXml();
    return xml != null && xml.getName() != null ? xml.getName() : property.view().wire();
  }
}
