package dev.inward.conformance.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Consumer;

/** Changes pacts as they stand in their files. */
final class MutatedPact {

  private static final JsonMapper JSON = new JsonMapper();

  private MutatedPact() {}

  static String edited(String pact, Consumer<ArrayNode> edit) {
    try {
      JsonNode tree = JSON.readTree(pact);
      edit.accept((ArrayNode) tree.required("interactions"));
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
