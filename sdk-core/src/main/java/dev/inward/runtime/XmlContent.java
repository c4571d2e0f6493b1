package dev.inward.runtime;

import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** The content of an element: text, or the children that its JAXB class names. */
final class XmlContent {

  private static final XmlContent TEXT = new XmlContent(true, false, Map.of());
  private static final XmlContent UNKNOWN = new XmlContent(false, false, Map.of());

  /** Annotations of fields that are no elements with a name of their own. */
  private static final List<Class<? extends Annotation>> NO_ELEMENTS =
      List.of(
          XmlAttribute.class,
          XmlAnyAttribute.class,
          XmlAnyElement.class,
          XmlElementRef.class,
          XmlElementRefs.class,
          XmlTransient.class);

  private static final ClassValue<XmlContent> CONTENTS =
      new ClassValue<>() {
        @Override
        protected XmlContent computeValue(Class<?> type) {
          return read(type);
        }
      };

  private final boolean text;
  private final boolean list;
  private final Map<String, Class<?>> children;

  private XmlContent(boolean text, boolean list, Map<String, Class<?>> children) {
    this.text = text;
    this.list = list;
    this.children = children;
  }

  /** Returns the content of the elements that JAXB reads as a class. */
  static XmlContent of(Class<?> type) {
    return CONTENTS.get(type);
  }

  boolean isText() {
    return text;
  }

  /** Returns whether there is nothing but elements of one name, and any number of them. */
  boolean isList() {
    return list;
  }

  /** Returns whether there may be a child of that name. */
  boolean hasChild(QName name) {
    return name.getNamespaceURI().isEmpty() && children.containsKey(name.getLocalPart());
  }

  /** Returns the content of a child. */
  XmlContent child(QName name) {
    Class<?> type = name.getNamespaceURI().isEmpty() ? children.get(name.getLocalPart()) : null;
    return type == null ? UNKNOWN : of(type);
  }

  private static XmlContent read(Class<?> type) {
    if (type == Object.class) {
      return UNKNOWN;
    }
    if (type.isEnum() || !isStructure(type)) {
      return TEXT;
    }
    Map<String, Class<?>> children = new HashMap<>();
    boolean list = true;
    for (Class<?> each = type; isStructure(each); each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.isAnnotationPresent(XmlValue.class)) {
          return TEXT;
        }
        list &= isListOrOpen(field);
        if (!Modifier.isStatic(field.getModifiers())
            && NO_ELEMENTS.stream().noneMatch(field::isAnnotationPresent)) {
          addElements(field, children);
        }
      }
    }
    return new XmlContent(false, list && children.size() == 1, children);
  }

  private static boolean isListOrOpen(Field field) {
    return Modifier.isStatic(field.getModifiers())
        || field.isAnnotationPresent(XmlAnyAttribute.class)
        || (!field.isAnnotationPresent(XmlAttribute.class)
            && Collection.class.isAssignableFrom(field.getType()));
  }

  private static boolean isStructure(Class<?> type) {
    return type.isAnnotationPresent(XmlAccessorType.class)
        || type.isAnnotationPresent(XmlType.class);
  }

  private static void addElements(Field field, Map<String, Class<?>> children) {
    XmlElements choice = field.getAnnotation(XmlElements.class);
    XmlElement[] elements =
        choice == null ? field.getAnnotationsByType(XmlElement.class) : choice.value();
    if (elements.length == 0) {
      children.put(field.getName(), valueType(field));
    }
    for (XmlElement element : elements) {
      children.put(
          element.name().equals("##default") ? field.getName() : element.name(),
          element.type() == XmlElement.DEFAULT.class ? valueType(field) : element.type());
    }
  }

  private static Class<?> valueType(Field field) {
    if (!Collection.class.isAssignableFrom(field.getType())) {
      return field.getType();
    }
    return field.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> item
        ? item
        : Object.class;
  }
}
