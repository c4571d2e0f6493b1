package dev.inward.sandbox.body;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body of JSON. */
record JsonTree(JsonNode root) implements BodyTree {

  /** Keeps decimals as they are written. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static JsonTree read(byte[] body) {
    try {
      return new JsonTree(JSON.readTree(body));
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  @Override
  public JsonTree copy() {
    return new JsonTree(root.deepCopy());
  }

  @Override
  public @Nullable String text(String pointer) {
    JsonNode value = root.at(pointer);
    return value.isValueNode() ? value.asText() : null;
  }

  @Override
  public void set(String pointer, String value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode old = root.at(place);
    if (!old.isValueNode()) {
      return;
    }
    replace(place, old.isNumber() ? numberOrText(value) : TextNode.valueOf(value));
  }

  @Override
  public void wrap(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode old = root.at(place);
    if (old.isValueNode()) {
      replace(place, JSON.createArrayNode().add(old));
    }
  }

  private void replace(JsonPointer place, JsonNode fresh) {
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), fresh);
    } else if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), fresh);
    }
  }

  private static JsonNode numberOrText(String value) {
    try {
      return DecimalNode.valueOf(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return TextNode.valueOf(value);
    }
  }

  @Override
  public @Nullable List<BodyTree> items(String pointer) {
    if (!(root.at(pointer) instanceof ArrayNode array)) {
      return null;
    }
    List<BodyTree> items = new ArrayList<>();
    array.forEach(item -> items.add(new JsonTree(item)));
    return items;
  }

  @Override
  public void replaceItems(String pointer, List<BodyTree> items) {
    ArrayNode array = (ArrayNode) root.at(pointer);
    array.removeAll();
    items.forEach(item -> array.add(((JsonTree) item).root));
  }

  @Override
  public byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
