package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.DeclaredOperation.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which numbers a call is about.
 *
 * @param where the values that numbers have, by the arguments that ask for them; an argument that a
 *     call lacks asks for nothing
 * @param exactly the same, but an argument that a call lacks asks for an empty value
 */
record Filter(Map<String, Value> where, Map<String, Value> exactly) {

  static Filter of(YamlNode node) {
    return new Filter(values(node, "where"), values(node, "exactly"));
  }

  /** Returns the filter of the only number that an argument names. */
  static Filter ofNumber(String argument) {
    return new Filter(Map.of(), Map.of(argument, new Value(Value.Kind.NUMBER, "")));
  }

  private static Map<String, Value> values(YamlNode node, String key) {
    Map<String, Value> values = new LinkedHashMap<>();
    YamlNode declared = node.nodeOrNull(key);
    if (declared != null) {
      declared.names().forEach(argument -> values.put(argument, Value.of(declared, argument)));
    }
    return values;
  }

  Set<String> arguments() {
    Set<String> arguments = new LinkedHashSet<>(where.keySet());
    arguments.addAll(exactly.keySet());
    return arguments;
  }

  /** Tells whether the call of these arguments is about a number. */
  boolean matches(StockItem item, Map<String, String> arguments, Inventory inventory) {
    return where.entrySet().stream()
            .filter(entry -> arguments.containsKey(entry.getKey()))
            .allMatch(entry -> matches(item, entry, arguments, inventory))
        && exactly.entrySet().stream()
            .allMatch(entry -> matches(item, entry, arguments, inventory));
  }

  private static boolean matches(
      StockItem item,
      Map.Entry<String, Value> entry,
      Map<String, String> arguments,
      Inventory inventory) {
    Value value = entry.getValue();
    String wanted = arguments.getOrDefault(entry.getKey(), "");
    return value.kind() == Value.Kind.TYPE
        ? item.isOf(wanted)
        : value.of(Map.of(), Subject.NONE, Optional.of(item), inventory, "").equals(wanted);
  }
}
