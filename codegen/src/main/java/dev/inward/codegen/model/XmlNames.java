package dev.inward.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.XML;
import java.util.function.Function;
import org.glassfish.jaxb.core.api.impl.NameConverter;
import org.jspecify.annotations.Nullable;

/**
 * The names in XML documents, and those that xjc derives from them. A root element has an anonymous
 * type, every other element a type named as its schema.
 */
final class XmlNames {

  private final String wirePackage;
  private final Types types;

  XmlNames(String wirePackage, Types types) {
    this.wirePackage = wirePackage;
    this.types = types;
  }

  /** Returns xjc's class of a root element or a named type. */
  String wireClass(String name) {
    return wirePackage + "." + NameConverter.standard.toClassName(name);
  }

  /** Returns xjc's class of the element that wraps a list. */
  String wrapperClass(Fields.Property property) {
    return wireClass(Names.pascal(element(property)));
  }

  /** Returns the name of the property of xjc's class. */
  String property(Fields.Property property) {
    return isText(property) ? "Value" : propertyOf(element(property));
  }

  /** Returns the name of the property that xjc derives from a name. */
  static String propertyOf(String name) {
    return NameConverter.standard.toPropertyName(name);
  }

  /** Returns the name of the element or attribute. */
  String element(Fields.Property property) {
    XML xml = target(property).getXml();
    boolean wrapper = xml != null && Boolean.TRUE.equals(xml.getWrapped());
    boolean attribute = xml != null && Boolean.TRUE.equals(xml.getAttribute());
    XML own = property.schema().getXml();
    if (own != null && own.getName() != null) {
      return own.getName();
    }
    if (wrapper && xml.getName() != null) {
      return xml.getName();
    }
    return property.field().type().isList() && !wrapper && !attribute
        ? item(property)
        : property.field().wire();
  }

  /** Returns the name of a list's elements: of the items' schema, else of the property. */
  String item(Fields.Property property) {
    Schema<?> items = target(property).getItems();
    if (items.getXml() != null && items.getXml().getName() != null) {
      return items.getXml().getName();
    }
    XML xml = types.target(items, property.extensions().where()).getXml();
    return xml != null && xml.getName() != null ? xml.getName() : property.field().wire();
  }

  /** Returns whether a property is the text of its element. */
  static boolean isText(Fields.Property property) {
    return property.extensions().flag("x-xml-text");
  }

  /** Returns whether a property is an attribute. */
  boolean isAttribute(Fields.Property property) {
    return isMarked(property, XML::getAttribute);
  }

  /** Returns whether a list is inside an element. */
  boolean isWrapped(Fields.Property property) {
    return isMarked(property, XML::getWrapped);
  }

  private boolean isMarked(Fields.Property property, Function<XML, @Nullable Boolean> mark) {
    XML own = property.schema().getXml();
    XML xml = target(property).getXml();
    return (own != null && Boolean.TRUE.equals(mark.apply(own)))
        || (xml != null && Boolean.TRUE.equals(mark.apply(xml)));
  }

  private Schema<?> target(Fields.Property property) {
    return types.target(property.schema(), property.extensions().where());
  }
}
