package dev.inward.conformance.release;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the references of a contract lead, and who writes what they lead to. */
final class References {

  static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Object document;
  private final Map<String, Set<Side>> writers = new HashMap<>();

  References(Object document) {
    this.document = document;
    Tree.members(Tree.members(document).get("paths"))
        .values()
        .forEach(item -> pathItem(item, Side.REQUEST));
  }

  /** Returns where a mapping refers to, or null if it stands for itself. */
  static @Nullable String reference(@Nullable Object value) {
    return Tree.members(value).get("$ref") instanceof String reference ? reference : null;
  }

  /** Returns what is meant: the component if it is referred to, or else the value. */
  @Nullable Object resolved(@Nullable Object value) {
    Object meant = value;
    // No component refers on more often than there are writers of it.
    for (int i = 0; i <= writers.size() && reference(meant) != null; i++) {
      meant = target(reference(meant));
    }
    return meant;
  }

  /** Returns who writes a component; nobody if nothing leads there. */
  Set<Side> writersOf(String pointer) {
    return writers.getOrDefault("#" + pointer, EnumSet.noneOf(Side.class));
  }

  /** Returns the root elements that the contract's XML has, and who writes them. */
  Map<String, Set<Side>> xmlRoots() {
    Map<String, Set<Side>> roots = new HashMap<>();
    Tree.members(Tree.members(Tree.members(document).get("components")).get("schemas"))
        .forEach(
            (name, schema) -> {
              Object xml = Tree.members(Tree.members(schema).get("xml")).get("name");
              roots
                  .computeIfAbsent(
                      xml == null ? name : xml.toString(), key -> EnumSet.noneOf(Side.class))
                  .addAll(writersOf("/components/schemas/" + name));
            });
    return roots;
  }

  private @Nullable Object target(@Nullable String reference) {
    if (reference == null || !reference.startsWith("#/")) {
      return null;
    }
    Object value = document;
    for (String token : reference.substring(2).split("/", -1)) {
      value = Tree.members(value).get(token.replace("~1", "/").replace("~0", "~"));
    }
    return value;
  }

  private void pathItem(@Nullable Object item, Side asking) {
    Map<String, @Nullable Object> members = Tree.members(item);
    mark(members.get("parameters"), asking);
    for (String method : METHODS) {
      Map<String, @Nullable Object> operation = Tree.members(members.get(method));
      mark(operation.get("parameters"), asking);
      mark(operation.get("requestBody"), asking);
      mark(operation.get("responses"), asking.flipped());
      for (Object callback : Tree.members(operation.get("callbacks")).values()) {
        for (Object back : Tree.members(resolved(callback)).values()) {
          pathItem(back, asking.flipped());
        }
      }
    }
  }

  private void mark(@Nullable Object value, Side writer) {
    String reference = reference(value);
    if (reference != null) {
      if (writers.computeIfAbsent(reference, key -> EnumSet.noneOf(Side.class)).add(writer)) {
        mark(target(reference), writer);
      }
      return;
    }
    Tree.members(value).values().forEach(member -> mark(member, writer));
    Tree.items(value).forEach(item -> mark(item, writer));
  }
}
