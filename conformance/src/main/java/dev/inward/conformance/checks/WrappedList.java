package dev.inward.conformance.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A list that a vendor may send bare, or wrapped in an object. */
final class WrappedList {

  private WrappedList() {}

  /** Returns the list that an object wraps, or the value itself if it wraps none. */
  static JsonNode bare(JsonNode json) {
    List<JsonNode> lists = new ArrayList<>();
    if (json.isObject()) {
      json.forEach(
          member -> {
            if (member.isArray()) {
              lists.add(member);
            }
          });
    }
    return lists.size() == 1 ? lists.get(0) : json;
  }
}
