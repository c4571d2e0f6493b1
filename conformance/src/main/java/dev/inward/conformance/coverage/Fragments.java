package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import dev.inward.contract.manifest.Sample;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Follows a document's fragments of requests: a URI, a line with a header, or an XML element. */
final class Fragments {

  private static final Pattern PATH = Pattern.compile("(?:https?://[^/\\s]+)?(/[^\\s\"]+)");
  private static final Pattern HEADER = Pattern.compile("(?<!\")\\b([A-Za-z][\\w-]*): ");

  private Fragments() {}

  static void follow(Operation operation, Sample sample, Trace trace) {
    String text = new String(sample.body(), UTF_8);
    if (text.startsWith("<")) {
      Element fragment = Trace.xml(("<fragment>" + text + "</fragment>").getBytes(UTF_8));
      for (Content content : operation.requestContents()) {
        if (content.action() != null) {
          OperationPart part = OperationPart.request(operation, content);
          arguments(new XmlTrace(trace, part, content), content.schema(), "", fragment);
        }
      }
      return;
    }
    RequestHead head = new RequestHead(trace, operation);
    for (Matcher path = PATH.matcher(text); path.find(); ) {
      head.followTarget(path.group(1));
    }
    for (Matcher header = HEADER.matcher(text); header.find(); ) {
      head.followHeader(header.group(1), "");
    }
  }

  /**
   * Follows a fragment from the schema that contains the arguments of an action. Returns whether
   * there is one.
   */
  private static boolean arguments(XmlTrace trace, Schema schema, String path, Element fragment) {
    for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
      if (property.getValue().has("x-arguments")) {
        trace.follow(schema, path, fragment);
        return true;
      }
      if (arguments(trace, property.getValue(), path + "/" + property.getKey(), fragment)) {
        return true;
      }
    }
    return false;
  }
}
