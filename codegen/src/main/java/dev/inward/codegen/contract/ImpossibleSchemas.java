package dev.inward.codegen.contract;

import java.util.Set;
import java.util.function.Predicate;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Refuses what allows no value in the text of a contract: the parser of contracts drops empty lists
 * and the schema {@code false}, and any value would be allowed.
 */
final class ImpossibleSchemas {

  private static final String WHY = "no value is allowed here; say what is, or leave the ";

  /** Members that hold schemas by name. */
  private static final Set<String> SCHEMAS =
      Set.of("properties", "schemas", "$defs", "patternProperties");

  private ImpossibleSchemas() {}

  /**
   * Checks a member of an object of the contract.
   *
   * @param at its place
   * @param optional the members of a schema that may be {@code false}, which leaves them out
   * @throws ContractException if it allows no value
   */
  static void check(String name, Node value, String at, Predicate<String> optional) {
    boolean isEmpty =
        value instanceof SequenceNode list
            && list.getValue().isEmpty()
            && Set.of("enum", "oneOf", "anyOf").contains(name);
    if (isEmpty) {
      throw new ContractException(at, WHY + name + " out");
    }
    // Not items, which allow the empty list, nor additional properties.
    if (name.equals("schema") && isBoolean(value, "false")) {
      throw new ContractException(at, WHY + "schema out");
    }
    if (name.equals("allOf") && value instanceof SequenceNode parts) {
      for (int i = 0; i < parts.getValue().size(); i++) {
        if (isBoolean(parts.getValue().get(i), "false")) {
          throw new ContractException(at + "/" + i, WHY + "schema out");
        }
      }
    }
    if (SCHEMAS.contains(name) && value instanceof MappingNode schemas) {
      schemas
          .getValue()
          .forEach(
              each -> {
                if (each.getKeyNode() instanceof ScalarNode key
                    && !(name.equals("properties") && optional.test(key.getValue()))
                    && isBoolean(each.getValueNode(), "false")) {
                  throw new ContractException(
                      at + "/" + Pointer.escaped(key.getValue()), WHY + "schema out");
                }
              });
    }
  }

  private static boolean isBoolean(Node node, String text) {
    return node instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.BOOL)
        && scalar.getValue().equals(text);
  }
}
