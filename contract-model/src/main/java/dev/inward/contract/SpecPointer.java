package dev.inward.contract;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a contract and the JSON pointer to it.
 *
 * @param root the whole contract
 * @param pointer such as {@code #/components/schemas/Did}
 * @param node the mapping
 */
public record SpecPointer(YamlNode root, String pointer, YamlNode node) {

  /**
   * Returns the whole contract.
   *
   * @param contract the root of the contract
   * @return the whole contract
   */
  public static SpecPointer root(YamlNode contract) {
    return new SpecPointer(contract, "#", contract);
  }

  /**
   * Returns a member, which must be a mapping.
   *
   * @param name the member's name
   * @return a member, which must be a mapping
   */
  public SpecPointer member(String name) {
    return new SpecPointer(root, pointer + "/" + escaped(name), node.node(name));
  }

  /**
   * Returns a member, or null if it is absent.
   *
   * @param name the member's name
   * @return a member, or null if it is absent
   */
  public @Nullable SpecPointer memberOrNull(String name) {
    return node.has(name) ? member(name) : null;
  }

  /**
   * Returns the members of a mapping, none if it is absent.
   *
   * @param name the member's name
   * @return the members of a mapping, none if it is absent
   */
  public List<SpecPointer> membersOf(String name) {
    if (!node.has(name)) {
      return List.of();
    }
    SpecPointer mapping = member(name);
    return mapping.node.names().stream().map(mapping::member).toList();
  }

  /**
   * Returns the items of a list, none if it is absent.
   *
   * @param name the member's name
   * @return the items of a list, none if it is absent
   */
  public List<SpecPointer> itemsOf(String name) {
    List<SpecPointer> items = new ArrayList<>();
    if (node.has(name)) {
      List<YamlNode> nodes = node.nodes(name);
      for (int i = 0; i < nodes.size(); i++) {
        items.add(new SpecPointer(root, pointer + "/" + escaped(name) + "/" + i, nodes.get(i)));
      }
    }
    return items;
  }

  /**
   * Follows a reference such as {@code #/components/schemas/Did}.
   *
   * @param reference a reference within the contract
   * @return the place that it leads to
   * @throws InvalidSpecException if it does not lead to a mapping of this contract
   */
  public SpecPointer at(String reference) {
    if (!reference.startsWith("#/")) {
      throw node.problem("the reference \"" + reference + "\" does not start with #/");
    }
    try {
      SpecPointer place = root(root);
      Iterator<String> steps = List.of(reference.substring(2).split("/", -1)).iterator();
      while (steps.hasNext()) {
        String name = unescaped(steps.next());
        place =
            place.node.value(name) instanceof List<?>
                ? place.itemsOf(name).get(Integer.parseInt(steps.next()))
                : place.member(name);
      }
      return place;
    } catch (InvalidSpecException
        | NumberFormatException
        | IndexOutOfBoundsException
        | NoSuchElementException e) {
      throw new InvalidSpecException(
          node.file(), node.pointer(), "the reference " + reference + " leads nowhere", e);
    }
  }

  /**
   * Returns the mapping that a {@code $ref} refers to, or this one if it is not a reference.
   *
   * @return the mapping that a {@code $ref} refers to, or this one if it is not a reference
   * @throws InvalidSpecException if references lead nowhere or in a circle
   */
  public SpecPointer resolved() {
    if (!node.has("$ref")) {
      return this;
    }
    SpecPointer place = this;
    Set<String> seen = new HashSet<>();
    while (place.node.has("$ref")) {
      if (!seen.add(place.pointer)) {
        throw node.problem("its references lead in a circle");
      }
      place = place.at(place.node.text("$ref"));
    }
    return place;
  }

  /** {@return the last step of the pointer} */
  public String name() {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
