package dev.inward.contract.manifest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a YAML file. Each accessor that finds something else than it should throws an {@link
 * InvalidSpecException} with the file and the JSON pointer.
 */
public final class YamlNode {

  private final String file;
  private final String pointer;
  private final Map<?, ?> members;

  private YamlNode(String file, String pointer, Map<?, ?> members) {
    this.file = file;
    this.pointer = pointer;
    this.members = members;
  }

  /**
   * Returns the mapping that a parser read.
   *
   * @param file the file's name, for error messages
   * @param value what YAML or JSON has there
   * @return the mapping that a parser read
   * @throws InvalidSpecException if the value is not a mapping
   */
  public static YamlNode of(String file, @Nullable Object value) {
    return of(file, "", value);
  }

  private static YamlNode of(String file, String pointer, @Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return new YamlNode(file, pointer, members);
    }
    throw new InvalidSpecException(file, pointer, value == null ? "missing" : "not a mapping");
  }

  /** {@return the file's name} */
  public String file() {
    return file;
  }

  /** {@return the JSON pointer of this mapping, empty for the whole file} */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns this mapping after a check that it has no other keys than these.
   *
   * @param known the names that may be there
   * @return this mapping after a check that it has no other keys than these
   * @throws InvalidSpecException with the unknown key and the known ones
   */
  public YamlNode only(String... known) {
    Set<String> unknown = names();
    List.of(known).forEach(unknown::remove);
    if (unknown.isEmpty()) {
      return this;
    }
    String keys = unknown.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
    throw problem(
        String.format(
            Locale.ROOT,
            "unknown key %s; known keys: %s",
            keys,
            String.join(", ", new TreeSet<>(List.of(known)))));
  }

  /**
   * Returns an exception that names this place.
   *
   * @param problem what is wrong, as a part of a sentence
   * @return an exception that names this place
   */
  public InvalidSpecException problem(String problem) {
    return new InvalidSpecException(file, pointer, problem);
  }

  /**
   * Returns an exception that names a member of this mapping.
   *
   * @param name the member's name
   * @param problem what is wrong, as a part of a sentence
   * @return an exception that names a member of this mapping
   */
  public InvalidSpecException problem(String name, String problem) {
    return new InvalidSpecException(file, pointerOf(name), problem);
  }

  /** {@return the names of the members, in their order} */
  public Set<String> names() {
    return members.keySet().stream()
        .map(String::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Returns whether there is a member of this name.
   *
   * @param name the member's name
   * @return whether there is a member of this name
   */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /**
   * Returns the member as the YAML parser read it, or null if it is absent.
   *
   * @param name the member's name
   * @return the member as the YAML parser read it, or null if it is absent
   */
  public @Nullable Object value(String name) {
    return members.get(name);
  }

  /**
   * Returns a scalar as text.
   *
   * @param name the member's name
   * @return a scalar as text
   */
  public String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw problem("the key \"" + name + "\" is missing");
    }
    return text;
  }

  /**
   * Returns a scalar as text, or null if it is absent.
   *
   * @param name the member's name
   * @return a scalar as text, or null if it is absent
   */
  public @Nullable String textOrNull(String name) {
    Object value = members.get(name);
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw problem(name, "not a scalar");
    }
    return value == null ? null : value.toString();
  }

  /**
   * Returns the scalar as text, or the other value if it is absent.
   *
   * @param name the member's name
   * @param other what stands for an absent member
   * @return the scalar as text, or the other value if it is absent
   */
  public String text(String name, String other) {
    String text = textOrNull(name);
    return text == null ? other : text;
  }

  /**
   * Returns whether the member is {@code true}. An absent member is {@code false}.
   *
   * @param name the member's name
   * @return whether the member is {@code true}
   */
  public boolean flag(String name) {
    Object value = members.get(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw problem(name, "neither true nor false");
  }

  /**
   * Returns an integer.
   *
   * @param name the member's name
   * @return an integer
   */
  public int integer(String name) {
    String text = text(name);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw problem(name, "not an integer");
    }
  }

  /**
   * Returns the texts of a list. A scalar counts as a list of one.
   *
   * @param name the member's name
   * @return the texts of a list
   */
  public List<String> texts(String name) {
    Object value = members.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return List.of(text(name));
  }

  /**
   * Returns a mapping.
   *
   * @param name the member's name
   * @return a mapping
   */
  public YamlNode node(String name) {
    return of(file, pointerOf(name), members.get(name));
  }

  /**
   * Returns a mapping, or null if it is absent.
   *
   * @param name the member's name
   * @return a mapping, or null if it is absent
   */
  public @Nullable YamlNode nodeOrNull(String name) {
    return members.get(name) == null ? null : node(name);
  }

  /**
   * Returns the mappings of a list.
   *
   * @param name the member's name
   * @return the mappings of a list
   */
  public List<YamlNode> nodes(String name) {
    String at = pointerOf(name);
    if (!(members.get(name) instanceof List<?> list)) {
      throw new InvalidSpecException(
          file, at, members.get(name) == null ? "missing" : "not a list");
    }
    List<YamlNode> nodes = new ArrayList<>();
    for (Object item : list) {
      nodes.add(of(file, at + "/" + nodes.size(), item));
    }
    return nodes;
  }

  private String pointerOf(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
