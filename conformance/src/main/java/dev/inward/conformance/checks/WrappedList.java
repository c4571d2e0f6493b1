package dev.inward.conformance.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** WrappedList that a vendor may send inside an object. */
final class WrappedList {

  private WrappedList() {}

  /** Returns the list that an object wraps; else what there is. */
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
