package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.inward.conformance.drift.Difference.Kind;
import dev.inward.conformance.drift.VendorClient.Received;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SchemaViolation;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one response with the contract. */
final class Comparison {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final VendorContract contract;
  private final Redactor redactor;
  private final Received received;
  private final Set<Difference> differences = new LinkedHashSet<>();

  private Comparison(VendorContract contract, Redactor redactor, Received received) {
    this.contract = contract;
    this.redactor = redactor;
    this.received = received;
  }

  static List<Difference> of(
      VendorContract contract, Operation operation, Received received, Redactor redactor) {
    Comparison comparison = new Comparison(contract, redactor, received);
    Response declared = operation.response(received.status());
    if (declared == null) {
      comparison.add(Kind.STATUS, "status", "not declared by the contract");
    } else {
      declared.headers().forEach(comparison::compareHeader);
      comparison.compareContent(declared.contents());
    }
    return List.copyOf(comparison.differences);
  }

  private void add(Kind kind, String place, String text) {
    differences.add(new Difference(kind, place, text));
  }

  private void compareHeader(SpecPointer declared) {
    SpecPointer header = declared.resolved();
    String value = received.headers().get(declared.name());
    if (value == null) {
      String need = header.node().flag("required") ? "required" : "declared";
      add(Kind.HEADER, declared.name(), need + " but missing");
    } else if (header.node().has("schema")) {
      Schema schema = new Schema(header.member("schema"));
      JsonNode number = schema.is("string") ? null : parsed(value.getBytes(UTF_8));
      contract
          .violations(schema, number == null ? TextNode.valueOf(value) : number)
          .forEach(error -> add(Kind.HEADER, declared.name(), "violates " + error.keyword()));
    }
  }

  private void compareContent(List<Content> declared) {
    String header = received.headers().get("Content-Type");
    String found = header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    for (Content content : declared) {
      if (content.mediaType().equals(found)) {
        compareBody(content);
        return;
      }
    }
    if (!declared.isEmpty()) {
      String expected =
          declared.stream().map(Content::mediaType).collect(Collectors.joining(" or "));
      String actual = found.isEmpty() ? "none" : redactor.mediaType(found);
      add(Kind.HEADER, "Content-Type", "expected " + expected + ", found " + actual);
    }
  }

  private void compareBody(Content content) {
    if (!content.mediaType().equals("application/json")) {
      add(Kind.UNREADABLE, "#", content.mediaType() + " is not compared");
    } else if (received.body().length > VendorClient.MAX_BYTES) {
      add(Kind.UNREADABLE, "#", "the body is longer than 1 MiB");
    } else {
      JsonNode body = parsed(received.body());
      if (body == null) {
        add(Kind.UNREADABLE, "#", "the body is not JSON, or has a property twice");
      } else {
        compareValue(content.schema(), body);
      }
    }
  }

  private static @Nullable JsonNode parsed(byte[] json) {
    try {
      JsonNode value = STRICT.readTree(new String(json, UTF_8));
      return value.isMissingNode() ? null : value;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void compareValue(Schema schema, JsonNode body) {
    String root = "#";
    JsonNode value = body;
    List<String> lists =
        body.propertyStream()
            .filter(property -> property.getValue().isArray())
            .map(property -> property.getKey())
            .toList();
    if (schema.has("x-list") && lists.size() == 1) {
      // The contract accepts a wrapped list; whatever else is in the wrapper is news.
      root += "/" + redactor.name(lists.get(0));
      value = body.path(lists.get(0));
      body.propertyStream()
          .filter(property -> !property.getKey().equals(lists.get(0)))
          .forEach(property -> addAdded("#", property.getKey(), property.getValue(), true));
    }
    for (SchemaViolation violation : contract.violations(schema, body)) {
      addViolation(violation, root, value);
    }
    compareProperties(schema, value, root);
  }

  private void addViolation(SchemaViolation violation, String root, JsonNode value) {
    String place = root + place(violation.pointer());
    switch (violation.keyword()) {
      case "required" ->
          add(
              Kind.REMOVED,
              place + "/" + redactor.name(String.valueOf(violation.property())),
              "required but missing");
      case "type" ->
          add(
              Kind.TYPE,
              place,
              "expected %s, found %s"
                  .formatted(
                      violation.constraint() == null ? "" : violation.constraint().asText(),
                      type(value.at(violation.pointer()))));
      case "enum" -> add(Kind.ENUM, place, "not one of the contract's values");
      case "additionalProperties" -> {
        // compareProperties reports them with their types.
      }
      default -> add(Kind.VALUE, place, "violates " + violation.keyword());
    }
  }

  private String place(String pointer) {
    return pointer.isEmpty()
        ? ""
        : List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.matches("\\d{1,9}") ? "*" : redactor.name(step))
            .collect(Collectors.joining("/", "/", ""));
  }

  /** Finds properties that the contract does not have, and those of a list that no item has. */
  private void compareProperties(Schema schema, JsonNode value, String place) {
    Schema items = schema.items();
    if (value.isArray() && items != null) {
      value.forEach(item -> compareProperties(items, item, place + "/*"));
      for (String name : items.properties().keySet()) {
        boolean isRequired = items.required().contains(name);
        boolean isAbsent = value.valueStream().noneMatch(item -> item.has(name));
        if (!value.isEmpty() && !isRequired && isAbsent) {
          add(Kind.REMOVED, place + "/*/" + name, "declared, but no item has it");
        }
      }
    } else if (value.isObject()) {
      value.propertyStream().forEach(property -> compareProperty(schema, property, place));
    }
  }

  private void compareProperty(Schema schema, Map.Entry<String, JsonNode> property, String place) {
    Schema declared = schema.property(property.getKey());
    if (declared != null) {
      compareProperties(declared, property.getValue(), place + "/" + property.getKey());
    } else if (isComplete(schema)) {
      addAdded(place, property.getKey(), property.getValue(), schema.isOpen());
    }
  }

  /** Returns whether a schema is meant to list all properties of an object. */
  private static boolean isComplete(Schema schema) {
    boolean isObject = schema.is("object") || !schema.properties().isEmpty();
    return isObject
        && schema.additionalProperties() == null
        && !schema.has("oneOf")
        && !schema.has("anyOf");
  }

  private void addAdded(String place, String name, JsonNode value, boolean foreseen) {
    differences.add(
        new Difference(Kind.ADDED, place + "/" + redactor.name(name), foreseen, type(value)));
  }

  private static String type(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
