package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.conformance.pact.XmlFiles;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Bodies as what they mean: equal texts stand for equal documents. */
final class CanonicalBody {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private CanonicalBody() {}

  /** Returns what a body of a media type means; for others than JSON and XML its bytes. */
  static String of(String mediaType, byte[] body) {
    try {
      if (mediaType.startsWith("application/json")) {
        return JSON.writeValueAsString(JSON.readValue(body, Object.class));
      }
      if (mediaType.startsWith("application/xml")) {
        StringBuilder text = new StringBuilder();
        append(XmlFiles.parse(body), text);
        return text.toString();
      }
    } catch (JsonProcessingException | SAXException e) {
      return "malformed: " + new String(body, UTF_8);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return new String(body, UTF_8);
  }

  private static void append(Element element, StringBuilder text) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    text.append('<').append(element.getTagName()).append(attributes).append('>');
    StringBuilder own = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element nested) {
        append(nested, text);
      } else {
        own.append(child.getNodeValue());
      }
    }
    text.append(own.toString().strip()).append("</>");
  }
}
