package dev.inward.codegen.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The extensions of one element of a contract. A value of the wrong kind is an error. */
public final class Extensions {

  private final String where;
  private final Map<String, Object> values;

  public Extensions(String where, @Nullable Map<?, ?> values) {
    this.where = where;
    this.values = new LinkedHashMap<>();
    if (values != null) {
      values.forEach((name, value) -> this.values.put(String.valueOf(name), value));
    }
  }

  public String where() {
    return where;
  }

  public boolean has(String name) {
    return values.get(name) != null;
  }

  public @Nullable String text(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof String || value instanceof Number) {
      return value == null ? null : value.toString();
    }
    throw new ContractException(where, name + " must be a string");
  }

  public String requiredText(String name) {
    String value = text(name);
    if (value == null) {
      throw new ContractException(where, name + " is missing");
    }
    return value;
  }

  public boolean flag(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw new ContractException(where, name + " must be true or false");
  }

  public boolean requiredFlag(String name) {
    if (!has(name)) {
      throw new ContractException(where, name + " is missing");
    }
    return flag(name);
  }

  public boolean isMap(String name) {
    return values.get(name) instanceof Map<?, ?>;
  }

  public Extensions map(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof Map<?, ?>) {
      return new Extensions(where + " " + name, (Map<?, ?>) value);
    }
    throw new ContractException(where, name + " must be an object");
  }

  public List<Extensions> maps(String name) {
    List<Extensions> maps = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof Map<?, ?> map)) {
        throw new ContractException(where, name + " must be a list of objects");
      }
      maps.add(new Extensions(where + " " + name, map));
    }
    return maps;
  }

  public List<String> texts(String name) {
    return list(name).stream().map(String::valueOf).toList();
  }

  /** Returns the texts of a list, or the only text in its place. */
  public List<String> textOrTexts(String name) {
    return values.get(name) instanceof String text ? List.of(text) : texts(name);
  }

  public Map<String, String> textByName() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
    return texts;
  }

  /** Rejects other names, which may be misspelt. */
  public Extensions only(String... names) {
    for (String name : values.keySet()) {
      if (!List.of(names).contains(name)) {
        throw new ContractException(
            where, name + " is not known here; known are " + String.join(", ", names));
      }
    }
    return this;
  }

  private List<?> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new ContractException(where, name + " must be a list");
  }
}
