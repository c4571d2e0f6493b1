package dev.inward.resilience.fuzz;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.manifest.Interaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A recorded response in JSON. */
final class JsonMemberTable extends MemberTable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands for a value that no contract documents. */
  private static final List<String> KINDS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "0.70",
          "1e999999999",
          "9".repeat(401),
          "1" + "0".repeat(230) + ".5",
          "\"\"",
          "\"0,70\"",
          "\"N/A\"",
          "\"unlimited\"",
          "[]",
          "[\"a\",\"b\"]",
          "[{}]",
          "[[1]]",
          "{}",
          "{\"a\":[1]}");

  private static final List<String> UNREADABLE =
      List.of("null", "\"\"", "[]", "{}", "[\"a\",\"b\"]", "{\"a\":[1]}");

  private final JsonNode json;

  JsonMemberTable(FuzzTarget target, Interaction interaction) {
    super(target, interaction, schema(target, interaction));
    json = read(text());
    walk("", schema(target, interaction), json);
  }

  private static Schema schema(FuzzTarget target, Interaction interaction) {
    Response response = requireNonNull(target.operation().response(interaction.status()));
    return requireNonNull(response.content("application/json")).schema();
  }

  private void walk(String pointer, Schema schema, JsonNode value) {
    Schema items = schema.items();
    if (items != null) {
      if (value.isArray() && !value.isEmpty()) {
        walk(pointer + "/0", items, value.get(0));
      }
      return;
    }
    if (!value.isObject()) {
      return;
    }
    for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
      String member = pointer + "/" + property.getKey();
      members.put(member, deciding.decides(member));
      JsonNode child = value.get(property.getKey());
      if (child != null) {
        walk(member, property.getValue(), child);
      }
    }
  }

  @Override
  List<String> kinds(String member) {
    return KINDS;
  }

  @Override
  List<String> unreadable(String member) {
    if (deciding.takesAny(member)) {
      return List.of("\"\"", "\" \"", "[]", "{}", "null");
    }
    return deciding.mayBeEmpty(member)
        ? UNREADABLE.stream().filter(kind -> !kind.equals("[]")).toList()
        : UNREADABLE;
  }

  @Override
  String with(String member, String value) {
    JsonNode copy = json.deepCopy();
    int slash = member.lastIndexOf('/');
    ((ObjectNode) copy.at(member.substring(0, slash))).put(member.substring(slash + 1), "\u0001");
    return copy.toString().replace("\"\\u0001\"", value);
  }

  @Override
  List<String> repeated(String member) {
    String recorded = json.at(member).toString();
    String name = ",\"" + member.substring(member.lastIndexOf('/') + 1) + "\":";
    return json.at(member).isMissingNode()
        ? List.of()
        : Stream.concat(Stream.of(recorded), KINDS.stream())
            .flatMap(other -> Stream.of(recorded + name + other, other + name + recorded))
            .map(both -> with(member, both))
            .toList();
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a recorded response is no JSON", e);
    }
  }
}
