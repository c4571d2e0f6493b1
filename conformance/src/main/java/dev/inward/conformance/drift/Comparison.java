package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.inward.contract.SpecPointer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One response held against the contract. */
final class Comparison {

  private static final String JSON = "application/json";

  private final Rules rules;
  private final Words words;
  private final VendorResponse response;
  private final Findings findings;

  private Comparison(Rules rules, Words words, ReadOperation operation, VendorResponse response) {
    this.rules = rules;
    this.words = words;
    this.response = response;
    this.findings = new Findings(operation.id(), response.status());
  }

  static List<Difference> of(
      Rules rules, Words words, ReadOperation operation, VendorResponse response) {
    Comparison comparison = new Comparison(rules, words, operation, response);
    SpecPointer described = operation.response(response.status());
    if (described == null) {
      comparison.findings.add(Kind.STATUS, "status", "the contract does not declare it");
    } else {
      comparison.compareHeaders(described);
      comparison.compareContent(described);
    }
    return comparison.findings.all();
  }

  private void compareHeaders(SpecPointer described) {
    for (SpecPointer declared : described.membersOf("headers")) {
      SpecPointer header = declared.resolved();
      String name = declared.name();
      String value = response.headers().firstValue(name).orElse(null);
      if (value == null) {
        String required = header.node().textOrNull("required");
        String said = "true".equals(required) ? "required" : "declared";
        findings.add(Kind.HEADER, name, said + ", and missing");
      } else if (header.node().has("schema")) {
        SpecPointer schema = header.member("schema");
        rules
            .broken(schema, typed(schema, value))
            .forEach(error -> findings.add(Kind.HEADER, name, "breaks " + error.getKeyword()));
      }
    }
  }

  /** Returns a header's value as what it is meant to be. */
  private static JsonNode typed(SpecPointer schema, String value) {
    String type = String.valueOf(schema.resolved().node().textOrNull("type"));
    JsonNode read = type.equals("string") ? null : Json.read(value.getBytes(UTF_8));
    return read == null ? JsonNodeFactory.instance.textNode(value) : read;
  }

  private void compareContent(SpecPointer described) {
    List<SpecPointer> contents = described.membersOf("content");
    if (contents.isEmpty()) {
      return;
    }
    String found =
        response
            .headers()
            .firstValue("Content-Type")
            .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .orElse("");
    for (SpecPointer content : contents) {
      if (content.name().equals(found)) {
        compareBody(content);
        return;
      }
    }
    findings.add(
        Kind.HEADER,
        "Content-Type",
        "expected %s, found %s"
            .formatted(
                String.join(" or ", contents.stream().map(SpecPointer::name).toList()),
                found.isEmpty() ? "none" : words.mediaType(found)));
  }

  private void compareBody(SpecPointer content) {
    JsonNode body = Json.read(response.body());
    if (!content.name().equals(JSON)) {
      findings.add(Kind.UNREADABLE, "#", "nothing here reads " + content.name());
    } else if (response.tooLong()) {
      findings.add(Kind.UNREADABLE, "#", "the body is longer than 1 MiB");
    } else if (body == null) {
      findings.add(Kind.UNREADABLE, "#", "the body is no JSON, or has a member twice");
    } else if (content.node().has("schema")) {
      compareValue(content.member("schema").resolved(), body);
    }
  }

  private void compareValue(SpecPointer schema, JsonNode body) {
    Members members = new Members(findings, words);
    List<String> lists =
        body.properties().stream()
            .filter(member -> member.getValue().isArray())
            .map(Map.Entry::getKey)
            .toList();
    if (!schema.node().has("x-list") || lists.size() != 1) {
      compareValue(members, schema, "#", body);
      return;
    }
    // The contract takes a list that is wrapped, whatever the wrapping is called.
    String wrapper = lists.get(0);
    String place = "#/" + words.name(wrapper);
    findings.added(place, true, "the list is in this member");
    compareValue(members, schema, place, body.path(wrapper));
    body.properties().stream()
        .filter(member -> !member.getKey().equals(wrapper))
        .forEach(member -> members.added("#", member.getKey(), List.of(member.getValue()), true));
  }

  private void compareValue(Members members, SpecPointer schema, String place, JsonNode value) {
    rules.broken(schema, value).forEach(error -> note(error, place));
    members.compare(schema, place, List.of(value));
  }

  private void note(Error error, String root) {
    String place = root + place(error.getInstanceLocation());
    JsonNode value = error.getInstanceNode();
    switch (error.getKeyword()) {
      case "required" ->
          findings.add(
              Kind.REMOVED, place + "/" + words.name(error.getProperty()), "required, and missing");
      case "type" ->
          findings.add(
              Kind.TYPE,
              place,
              "expected %s, found %s".formatted(error.getSchemaNode().asText(), Json.type(value)));
      case "enum" ->
          findings.add(
              Kind.ENUM,
              place,
              "the contract does not have " + words.value(value.isTextual() ? value.asText() : ""));
      case "additionalProperties" -> {
        // The members say it themselves, with what is in them.
      }
      default -> findings.add(Kind.VALUE, place, "breaks " + error.getKeyword());
    }
  }

  private String place(NodePath location) {
    StringBuilder place = new StringBuilder();
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      place.append('/').append(step instanceof Integer ? "*" : words.name(step.toString()));
    }
    return place.toString();
  }
}
