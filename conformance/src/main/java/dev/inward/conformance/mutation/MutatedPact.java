package dev.inward.conformance.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Consumer;

/** Edits the text of a pact. */
final class MutatedPact {

  private static final JsonMapper JSON = new JsonMapper();

  private MutatedPact() {}

  static String edited(String pact, Consumer<ArrayNode> edit) {
    try {
      JsonNode original = JSON.readTree(pact);
      JsonNode mutated = original.deepCopy();
      edit.accept((ArrayNode) mutated.required("interactions"));
      if (mutated.equals(original)) {
        throw new IllegalStateException("the edit does not change the pact");
      }
      return JSON.writeValueAsString(mutated);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
