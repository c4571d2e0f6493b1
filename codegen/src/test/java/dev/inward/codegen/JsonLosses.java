package dev.inward.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is missing of a value after a client has read and written it. Members that were added are no
 * loss, nor is a number or a time that is written in another way.
 */
final class JsonLosses {

  private final List<String> members = new ArrayList<>();
  private int nulls;

  private JsonLosses() {}

  static JsonLosses between(JsonNode sent, JsonNode kept) {
    JsonLosses losses = new JsonLosses();
    losses.compare("", sent, kept);
    return losses;
  }

  /** Returns the JSON pointers of the values that are lost or changed, but for nulls. */
  List<String> members() {
    return members;
  }

  /** Returns how many nulls became absent. */
  int nulls() {
    return nulls;
  }

  private void compare(String at, JsonNode sent, @Nullable JsonNode kept) {
    if (sent.isNull()) {
      nulls += kept == null ? 1 : 0;
      if (kept != null && !kept.isNull()) {
        members.add(at);
      }
    } else if (kept == null) {
      members.add(at);
    } else if (sent.isObject() && kept.isObject()) {
      for (Map.Entry<String, JsonNode> member : sent.properties()) {
        compare(at + "/" + member.getKey(), member.getValue(), kept.get(member.getKey()));
      }
    } else if (sent.isArray() && kept.isArray() && sent.size() == kept.size()) {
      for (int i = 0; i < sent.size(); i++) {
        compare(at + "/" + i, sent.get(i), kept.get(i));
      }
    } else if (!isSameScalar(sent, kept)) {
      members.add(at);
    }
  }

  private static boolean isSameScalar(JsonNode sent, JsonNode kept) {
    if (sent.isNumber() && kept.isNumber()) {
      return sent.decimalValue().compareTo(kept.decimalValue()) == 0;
    }
    return sent.equals(kept)
        || (sent.isTextual() && kept.isTextual() && isSameTime(sent.asText(), kept.asText()));
  }

  private static boolean isSameTime(String sent, String kept) {
    try {
      return OffsetDateTime.parse(sent).isEqual(OffsetDateTime.parse(kept));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
