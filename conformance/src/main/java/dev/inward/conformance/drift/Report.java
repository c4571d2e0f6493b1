package dev.inward.conformance.drift;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What is told in the end.
 *
 * @param vendor the vendor's folder
 * @param asked the operations, in the order in which they were asked
 */
record Report(String vendor, List<Asked> asked) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  List<Difference> differences() {
    return asked.stream().flatMap(each -> each.differences().stream()).toList();
  }

  boolean has(Outcome outcome) {
    return asked.stream().anyMatch(each -> each.outcome() == outcome);
  }

  private long foreseen() {
    return differences().stream().filter(Difference::foreseen).count();
  }

  /** Returns it for a reader. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Asked each : asked) {
      text.append(each.operation()).append(": ").append(each.said()).append('\n');
      for (Difference difference : each.differences()) {
        text.append(
            "  %-10s %s: %s%s\n"
                .formatted(
                    difference.kind(),
                    difference.place(),
                    difference.said(),
                    difference.foreseen() ? " (foreseen)" : ""));
      }
    }
    return text.append(
            "operations asked: %d, differences: %d, foreseen among them: %d\n"
                .formatted(asked.size(), differences().size(), foreseen()))
        .toString();
  }

  /** Returns it for a program: one JSON document on one line. */
  String json() {
    ObjectNode json = NODES.objectNode().put("vendor", vendor);
    ArrayNode operations = json.putArray("asked");
    for (Asked each : asked) {
      operations
          .addObject()
          .put("operation", each.operation())
          .put("outcome", each.outcome().name())
          .put("status", each.status())
          .put("said", each.said());
    }
    ArrayNode differences = json.putArray("differences");
    for (Difference each : differences()) {
      differences
          .addObject()
          .put("operation", each.operation())
          .put("status", each.status())
          .put("place", each.place())
          .put("kind", each.kind().name())
          .put("foreseen", each.foreseen())
          .put("said", each.said());
    }
    return json + "\n";
  }
}
