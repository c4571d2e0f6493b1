package dev.inward.contract.manifest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML file, which is asked for what must be there and for what may be. */
public final class YamlNode {

  private final String where;
  private final Map<?, ?> members;

  private YamlNode(String where, Map<?, ?> members) {
    this.where = where;
    this.members = members;
  }

  /**
   * Returns a mapping that was read.
   *
   * @param where what to call it when something is missing
   * @throws IllegalStateException if it is none
   */
  public static YamlNode of(String where, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return new YamlNode(where, members);
    }
    throw new IllegalStateException(where + " is not a mapping");
  }

  /** Returns the members' names, in their order. */
  public Set<String> names() {
    return members.keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns whether there is such a member. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** Returns the member as YAML has it. */
  public @Nullable Object value(String name) {
    return members.get(name);
  }

  /** Returns the scalar as text. */
  public String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new IllegalStateException(where + " lacks " + name);
    }
    return text;
  }

  /** Returns the scalar as text, or null if there is none. */
  public @Nullable String textOrNull(String name) {
    Object value = members.get(name);
    return value == null ? null : value.toString();
  }

  /** Returns the texts of a list, or of a scalar that stands for a list of one. */
  public List<String> texts(String name) {
    Object value = members.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return List.of(text(name));
  }

  /** Returns the mapping. */
  public YamlNode node(String name) {
    return of(where + "/" + name, members.get(name));
  }

  /** Returns the mappings of a list. */
  public List<YamlNode> nodes(String name) {
    if (members.get(name) instanceof List<?> list) {
      return list.stream().map(item -> of(where + "/" + name, item)).toList();
    }
    throw new IllegalStateException(where + "/" + name + " is not a list");
  }
}
