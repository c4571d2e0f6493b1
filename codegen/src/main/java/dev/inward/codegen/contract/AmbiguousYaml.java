package dev.inward.codegen.contract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Refuses text that YAML 1.1 reads as something else. The parser of contracts makes {@code false}
 * of {@code NO}, 83 of {@code 0123}, 45045 of {@code 12:30:45} and 1.1 of {@code 1.10}, and then
 * nobody can tell what was written. A value that keeps its text, such as {@code 12}, is allowed.
 * What the parser drops, and what then would allow any value, is refused, too.
 */
public final class AmbiguousYaml {

  /** How a value is written that has the same text after it was read. */
  private static final Map<Tag, Pattern> KEPT =
      Map.of(
          Tag.BOOL, Pattern.compile("true|false"),
          Tag.INT, Pattern.compile("-?[1-9][0-9]*|0"),
          Tag.FLOAT, Pattern.compile("-?(0\\.(?!000)|[1-9][0-9]{0,6}\\.)[0-9]{0,8}[1-9]"),
          Tag.TIMESTAMP, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"));

  private static final Map<Tag, String> READ_AS =
      Map.of(
          Tag.BOOL, "true or false",
          Tag.INT, "a number",
          Tag.FLOAT, "a number",
          Tag.TIMESTAMP, "a time");

  /** Members whose own members have names of the contract's choice. */
  private static final Set<String> NAMED =
      Set.of("headers", "parameters", "properties", "responses", "schemas", "when", "x-enum");

  /** Members that are text. */
  private static final Set<String> TEXT =
      Set.of(
          "at",
          "code",
          "credential",
          "description",
          "equals",
          "message",
          "name",
          "operationId",
          "pattern",
          "summary",
          "text",
          "title",
          "url",
          "version",
          "x-cost",
          "x-name",
          "x-pattern-message",
          "x-source");

  /** Members that are lists of names, if they are lists. */
  private static final Set<String> NAMES = Set.of("properties", "required", "tags");

  /** Members of a schema that hold values of it. */
  private static final Set<String> VALUES = Set.of("default", "enum");

  /** Members that become nothing but comments, which count in contracts with {@code x-client}. */
  private static final Set<String> PROSE = Set.of("description", "summary", "version");

  /** Members of which nothing is generated. */
  private static final Set<String> SKIPPED = Set.of("example", "examples");

  private final String file;
  private final Node root;
  private final boolean isStrict;
  private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> references = new HashSet<>();

  private AmbiguousYaml(String file, Node root, boolean isStrict) {
    this.file = file;
    this.root = root;
    this.isStrict = isStrict;
  }

  /**
   * Checks a contract and the files beside it that it refers to.
   *
   * @throws ContractException with the JSON pointer of the text
   */
  public static void check(Path contract) {
    Path first = contract.toAbsolutePath().normalize();
    Set<Path> checked = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(first));
    boolean isStrict = false;
    while (!open.isEmpty()) {
      Path next = open.pop();
      Node root = checked.add(next) && Files.isRegularFile(next) ? read(next) : null;
      if (root != null) {
        boolean isFirst = next.equals(first);
        if (isFirst) {
          isStrict = root instanceof MappingNode whole && member(whole, "x-client") != null;
        }
        String name = isFirst ? "" : String.valueOf(next.getFileName());
        AmbiguousYaml yaml = new AmbiguousYaml(name, root, isStrict);
        yaml.visit(root, "#", false);
        yaml.references.forEach(reference -> open.add(next.resolveSibling(reference).normalize()));
      }
    }
  }

  /** Returns the document, or null if it cannot be read, which the parser of contracts reports. */
  private static @Nullable Node read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new LoaderOptions()).compose(reader);
    } catch (IOException | YAMLException e) {
      return null;
    }
  }

  private void visit(Node node, String pointer, boolean isNamed) {
    if (!visited.add(node)) {
      return;
    }
    if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        visit(list.getValue().get(i), pointer + "/" + i, false);
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple member : mapping.getValue()) {
        String name = name(member);
        String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        text(member.getKeyNode(), at);
        if (isNamed) {
          visit(member.getValueNode(), at, false);
        } else if (!SKIPPED.contains(name)) {
          member(mapping, name, member.getValueNode(), at);
        }
      }
    }
  }

  private void member(MappingNode mapping, String name, Node value, String at) {
    ImpossibleSchemas.check(
        name, value, file + at, property -> !isStrict && !isRequired(mapping, property));
    if (name.equals("$ref") && value instanceof ScalarNode reference) {
      refer(reference.getValue());
    }
    if ((TEXT.contains(name) && (isStrict || !PROSE.contains(name)))
        || (NAMES.contains(name) && value instanceof SequenceNode)
        || (VALUES.contains(name) && holdsStrings(mapping))) {
      texts(value, at);
    }
    if (name.equals("when") && value instanceof MappingNode when) {
      when.getValue().forEach(each -> text(each.getValueNode(), at + "/" + name(each)));
    }
    visit(value, at, NAMED.contains(name));
  }

  private static boolean isRequired(MappingNode schema, String property) {
    Node required = member(schema, "required");
    return required != null
        && scalars(required).stream().anyMatch(each -> each.getValue().equals(property));
  }

  private void refer(String reference) {
    String other = reference.contains("#") ? reference.split("#", 2)[0] : reference;
    if (!other.isEmpty() && !other.contains(":")) {
      references.add(other);
    }
  }

  /** Returns whether the values of a schema are strings, or lists of strings. */
  private boolean holdsStrings(MappingNode schema) {
    Node items = member(schema, "items");
    return isString(schema, 0) || (items instanceof MappingNode item && isString(item, 0));
  }

  private boolean isString(MappingNode schema, int depth) {
    Node type = member(schema, "type");
    if (type != null) {
      return scalars(type).stream().anyMatch(each -> each.getValue().equals("string"));
    }
    // A circle of references has no type.
    if (depth > 20) {
      return false;
    }
    if (member(schema, "$ref") instanceof ScalarNode reference
        && at(reference.getValue()) instanceof MappingNode other) {
      return isString(other, depth + 1);
    }
    if (member(schema, "allOf") instanceof SequenceNode parts) {
      return parts.getValue().stream()
          .anyMatch(part -> part instanceof MappingNode other && isString(other, depth + 1));
    }
    Node values = member(schema, "enum");
    return values != null
        && scalars(values).stream().anyMatch(value -> value.getTag().equals(Tag.STR));
  }

  private @Nullable Node at(String reference) {
    if (!reference.startsWith("#/")) {
      return null;
    }
    Node node = root;
    for (String step : reference.substring(2).split("/", -1)) {
      if (!(node instanceof MappingNode mapping)) {
        return null;
      }
      node = member(mapping, step.replace("~1", "/").replace("~0", "~"));
    }
    return node;
  }

  private static @Nullable Node member(MappingNode mapping, String name) {
    return mapping.getValue().stream()
        .filter(member -> name(member).equals(name))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  private static String name(NodeTuple member) {
    return member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  private static List<ScalarNode> scalars(Node node) {
    List<? extends Node> nodes =
        node instanceof SequenceNode list ? list.getValue() : List.of(node);
    return nodes.stream().filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast).toList();
  }

  private void texts(Node value, String at) {
    if (value instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        text(list.getValue().get(i), at + "/" + i);
      }
    } else {
      text(value, at);
    }
  }

  private void text(Node node, String at) {
    Pattern kept = KEPT.get(node.getTag());
    if (kept != null
        && node instanceof ScalarNode scalar
        && scalar.isPlain()
        && !kept.matcher(scalar.getValue()).matches()) {
      throw new ContractException(
          file + at,
          "YAML reads "
              + scalar.getValue()
              + " as "
              + READ_AS.get(node.getTag())
              + ", and text is meant; put it in quotes");
    }
  }
}
