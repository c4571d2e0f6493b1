package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Collects the uses of an operation's elements that requests and responses reach. */
final class Trace {

  private static final JsonMapper JSON = new JsonMapper();

  private final Operation operation;
  private final Set<ElementUse> reached = new LinkedHashSet<>();

  Trace(Operation operation) {
    this.operation = operation;
  }

  Set<ElementUse> reached() {
    return reached;
  }

  void reach(ElementUse use) {
    reached.add(use);
  }

  /** Reaches a value of an enum. Other values reach nothing. */
  void value(OperationPart part, Schema schema, String path, String value) {
    ElementUse use = part.value(schema, path, value.strip());
    if (use != null) {
      reach(use);
    }
  }

  /** Follows the body of a request, as far as the contract declares its media type. */
  void request(String mediaType, byte[] bytes) {
    Content content = operation.requestContent(mediaType);
    if (content != null) {
      body(OperationPart.request(operation, content), content, bytes);
    }
  }

  /** Follows a response, as far as the contract declares its status and media type. */
  void response(int status, String mediaType, byte[] bytes) {
    Response response = operation.response(status);
    if (response != null) {
      OperationPart part = OperationPart.response(operation, response);
      reach(part.use(ElementKind.STATUS, response.place(), ""));
      Content content = response.content(mediaType);
      if (content != null) {
        body(OperationPart.response(operation, response, content), content, bytes);
      }
    }
  }

  void body(OperationPart part, Content content, byte[] bytes) {
    reach(part.use(ElementKind.MEDIA_TYPE, content.place(), ""));
    switch (content.mediaType()) {
      case "application/json" ->
          new JsonTrace(this, part).follow(content.schema(), "", json(bytes));
      case "application/xml" ->
          new XmlTrace(this, part, content).follow(content.schema(), "", xml(bytes));
      case "application/x-www-form-urlencoded" -> form(part, content.schema(), bytes);
      // No layout of it is documented.
      case "text/csv" -> {}
      default ->
          throw content
              .place()
              .node()
              .problem("the coverage does not support the media type of a sample");
    }
  }

  /** Follows a form. Its values are text, so no union arm can be told. */
  private void form(OperationPart part, Schema schema, byte[] bytes) {
    fields(new String(bytes, UTF_8))
        .forEach(
            field -> {
              Schema property = schema.property(field.getKey());
              if (property != null) {
                String path = "/" + field.getKey();
                reach(part.property(property, path));
                value(part, property, path, field.getValue());
              }
            });
  }

  /** Returns the fields of a form or a query, decoded. */
  static Stream<Map.Entry<String, String>> fields(String form) {
    return List.of(form.split("&", -1)).stream()
        .map(pair -> pair.split("=", 2))
        .map(field -> Map.entry(decoded(field[0]), decoded(field[field.length - 1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /** Reads a sample. A malformed one, which C2 reports, reaches nothing. */
  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(new String(bytes, UTF_8));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static Element xml(byte[] bytes) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalStateException("a sample cannot be read as XML", e);
    }
  }
}
