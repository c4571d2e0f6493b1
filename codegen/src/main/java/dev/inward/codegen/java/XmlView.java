package dev.inward.codegen.java;

import dev.inward.codegen.model.XmlMapping;
import dev.inward.codegen.model.XmlMapping.XmlProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    return mapping.properties().stream().map(each -> new PropertyView(each, open(), in)).toList();
  }

  /** Returns the names of kept elements, as arguments after others: they are no attributes. */
  String elements() {
    return mapping.properties().stream()
        .filter(XmlProperty.Text.class::isInstance)
        .map(XmlProperty.Text.class::cast)
        .filter(text -> !text.attribute() && new PropertyView(text, open(), in).parser() != null)
        .map(text -> ", " + Literals.of(text.field().wire()))
        .collect(Collectors.joining());
  }

  /** A mapped property, as the template shows it. */
  record PropertyView(XmlProperty property, boolean keeps, Imports in) {

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
      String text = "wire.get" + xjc() + "()";
      String read = new TypeCode(property.field().type(), in).readText(text, wireLiteral());
      return property.field().orAbsent()
          ? String.format(
              Locale.ROOT,
              "%s == null ? null : %s.require(%s, %s)",
              text,
              in.type("JsonInput"),
              read,
              wireLiteral())
          : read;
    }

    /** Returns the parser of a value that decides nothing, so that it is kept if it is no value. */
    @Nullable String parser() {
      return keeps() && !property.field().decides()
          ? new TypeCode(property.field().type(), in).parser()
          : null;
    }

    String wireLiteral() {
      return Literals.of(property.field().wire());
    }

    /** Returns the method that reads an object, which may be incomplete if it decides nothing. */
    String reader() {
      return property.field().decides() ? "read" : "readOrNull";
    }

    /** Returns the method that reads a list, without incomplete objects if it decides nothing. */
    String lister() {
      return property.field().decides() ? "list" : "complete";
    }

    String wrapper() {
      return property instanceof XmlProperty.Wrapped each ? in.wire(each.wrapperClass()) : "";
    }

    String item() {
      return property instanceof XmlProperty.Wrapped each ? each.item() : "";
    }
  }
}
