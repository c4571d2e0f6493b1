package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Follows bytes along a contract, and gathers the cells that they reach. */
final class Tracer {

  private static final JsonMapper JSON = new JsonMapper();

  private final Set<Cell> reached = new LinkedHashSet<>();

  Set<Cell> reached() {
    return reached;
  }

  void reach(Cell cell) {
    reached.add(cell);
  }

  /** Follows a body. */
  void trace(Body body, String mediaType, byte[] bytes) {
    reach(body.mediaType());
    switch (mediaType) {
      case "application/json" -> new JsonTrace(reached).follow(body.shape(), json(bytes));
      case "application/xml" -> new XmlTrace(reached, body).follow(xml(bytes));
      case "application/x-www-form-urlencoded" -> traceForm(body.shape(), bytes);
      // No layout of it is documented.
      case "text/csv" -> {}
      default -> throw new IllegalStateException("nothing follows a body of " + mediaType);
    }
  }

  private void traceForm(Shape shape, byte[] bytes) {
    for (String pair : new String(bytes, UTF_8).split("&", -1)) {
      String[] field = pair.split("=", 2);
      Shape.Member member = shape.members().get(decoded(field[0]));
      if (member != null) {
        reach(member.cell());
        text(member.shape(), decoded(field[field.length - 1]));
      }
    }
  }

  /** Follows a value that arrives as text, so that no arm of a union is told apart. */
  void text(Shape shape, String text) {
    Cell value = shape.values().get(text.strip());
    if (value != null) {
      reach(value);
    }
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(new String(bytes, UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sample cannot be read as JSON", e);
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

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
