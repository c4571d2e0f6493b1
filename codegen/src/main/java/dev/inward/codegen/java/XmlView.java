package dev.inward.codegen.java;

import dev.inward.codegen.model.XmlMapping;
import dev.inward.codegen.model.XmlMapping.XmlProperty;
import java.util.List;

/** A mapping between a model and xjc's class, as its template shows it. */
record XmlView(XmlMapping mapping, Imports in) {

  String name() {
    return mapping.model();
  }

  String wire() {
    return in.wire(mapping.wireClass());
  }

  boolean open() {
    return mapping.open();
  }

  List<PropertyView> properties() {
    return mapping.properties().stream().map(each -> new PropertyView(each, in)).toList();
  }

  /** A mapped property, as the template shows it. */
  record PropertyView(XmlProperty property, Imports in) {

    boolean text() {
      return property instanceof XmlProperty.Text;
    }

    boolean object() {
      return property instanceof XmlProperty.Element;
    }

    boolean elements() {
      return property instanceof XmlProperty.ElementList;
    }

    boolean wrapped() {
      return property instanceof XmlProperty.Wrapped;
    }

    String name() {
      return property.field().name();
    }

    String xjc() {
      return property.property();
    }

    /** Returns the model of an object or of a list's elements. */
    String type() {
      return property.field().type().isList()
          ? property.field().type().elements().name()
          : property.field().type().name();
    }

    String readText() {
      return new TypeCode(property.field().type(), in)
          .readText("wire.get" + xjc() + "()", Literals.of(property.field().wire()));
    }

    String wrapper() {
      return property instanceof XmlProperty.Wrapped each ? in.wire(each.wrapperClass()) : "";
    }

    String item() {
      return property instanceof XmlProperty.Wrapped each ? each.item() : "";
    }
  }
}
