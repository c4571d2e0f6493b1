package dev.inward.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members that are there and not in the contract, and the other way round. All values that
 * stand at the same place of a list's items are looked at together. What a validator says of single
 * values is not repeated here.
 */
final class Members {

  private final Findings findings;
  private final Words words;

  Members(Findings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  /** Compares values with the schema of the place where they stand. */
  void compare(SpecPointer schema, String place, List<JsonNode> values) {
    compare(schema, place, values, false);
  }

  private void compare(SpecPointer schema, String place, List<JsonNode> values, boolean listed) {
    Shape shape = new Shape(schema);
    SpecPointer items = shape.items();
    if (items != null) {
      compare(items, place + "/*", Json.items(values), true);
    }
    if (shape.describesObject()) {
      compareObjects(shape, place, values.stream().filter(JsonNode::isObject).toList(), listed);
    }
  }

  private void compareObjects(Shape shape, String place, List<JsonNode> objects, boolean listed) {
    Map<String, List<JsonNode>> members = members(objects);
    Map<String, SpecPointer> properties = shape.properties();
    Set<String> required = shape.required();
    properties.forEach(
        (name, schema) -> {
          List<JsonNode> values = members.remove(name);
          String at = place + "/" + words.name(name);
          if (values != null) {
            compare(schema, at, values, listed);
          } else if (listed && !objects.isEmpty() && !required.contains(name)) {
            findings.add(Kind.REMOVED, at, "declared, and no item has it");
          }
        });
    SpecPointer others = shape.others();
    if (others == null) {
      members.forEach((name, values) -> added(place, name, values, shape.isOpen()));
    } else {
      // Their names are data, as a number is that something is kept under.
      List<JsonNode> values = new ArrayList<>();
      members.values().forEach(values::addAll);
      compare(others, place + "/*", values, true);
    }
  }

  /** Notes a member that the contract does not have, and all that is in it. */
  void added(String place, String name, List<JsonNode> values, boolean foreseen) {
    String at = place + "/" + words.name(name);
    findings.added(at, foreseen, Json.types(values));
    inside(at, values, foreseen);
  }

  private void inside(String place, List<JsonNode> values, boolean foreseen) {
    List<JsonNode> items = Json.items(values);
    if (!items.isEmpty()) {
      inside(place + "/*", items, foreseen);
    }
    members(values).forEach((name, inner) -> added(place, name, inner, foreseen));
  }

  private static Map<String, List<JsonNode>> members(List<JsonNode> values) {
    Map<String, List<JsonNode>> members = new LinkedHashMap<>();
    for (JsonNode value : values) {
      value
          .properties()
          .forEach(
              member ->
                  members
                      .computeIfAbsent(member.getKey(), name -> new ArrayList<>())
                      .add(member.getValue()));
    }
    return members;
  }
}
