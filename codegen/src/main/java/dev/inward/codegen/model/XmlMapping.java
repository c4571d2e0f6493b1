package dev.inward.codegen.model;

import java.util.List;

/**
 * The mapping between a model and the class that xjc generates from the XSD.
 *
 * @param model the name of the model
 * @param wireClass the qualified name of xjc's class
 * @param properties the mapped properties
 * @param open whether unknown attributes are kept
 */
public record XmlMapping(
    String model, String wireClass, List<XmlProperty> properties, boolean open) {

  /** A mapped property, with the name of the property of xjc's class. */
  public sealed interface XmlProperty {

    /** Returns the field of the model. */
    FieldModel field();

    /** Returns the name of the property of xjc's class. */
    String property();

    /**
     * A scalar value.
     *
     * @param attribute whether it is an attribute, and not an element or its text
     */
    record Text(FieldModel field, String property, boolean attribute) implements XmlProperty {}

    /** An object. */
    record Element(FieldModel field, String property) implements XmlProperty {}

    /** A list of elements. */
    record ElementList(FieldModel field, String property) implements XmlProperty {}

    /**
     * A list inside an element.
     *
     * @param wrapperClass xjc's class of that element
     * @param item the name of the list's property there
     */
    record Wrapped(FieldModel field, String property, String wrapperClass, String item)
        implements XmlProperty {}
  }
}
