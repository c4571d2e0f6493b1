package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.MediaTypes;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Comparator;
import java.util.Map;

/**
 * The media type that a body is sent as: of several ones, the one that loses least.
 *
 * @param mediaType its name
 * @param media its schema and how it is encoded
 */
record ChosenBody(String mediaType, MediaType media) {

  static ChosenBody of(Content content) {
    return content.entrySet().stream()
        .min(Comparator.comparingInt(ChosenBody::rank))
        .map(each -> new ChosenBody(each.getKey(), each.getValue()))
        .orElseThrow();
  }

  private static int rank(Map.Entry<String, MediaType> each) {
    String mediaType = each.getKey();
    if (isAction(each.getValue())) {
      return 0;
    }
    if (each.getValue().getSchema() == null) {
      return 9;
    }
    if (mediaType.equals("application/json")) {
      return 1;
    }
    if (MediaTypes.isJson(mediaType)) {
      return 2;
    }
    if (MediaTypes.isForm(mediaType)) {
      return 3;
    }
    if (MediaTypes.isMultipartForm(mediaType)) {
      return 4;
    }
    if (MediaTypes.isText(mediaType)) {
      return 5;
    }
    return mediaType.startsWith("multipart/") ? 8 : mediaType.contains("*") ? 7 : 6;
  }

  /** Returns whether it is an action of a name/value protocol. */
  boolean isAction() {
    return isAction(media);
  }

  private static boolean isAction(MediaType media) {
    return new Extensions("body", media.getExtensions()).has("x-action");
  }

  /** Returns the schema; without one JSON may be any value, and other media types are a string. */
  Schema<?> schema(String where) {
    Schema<?> schema = media.getSchema();
    if (schema != null) {
      return schema;
    }
    if (MediaTypes.isJson(mediaType)) {
      return new Schema<>();
    }
    if (MediaTypes.isForm(mediaType) || mediaType.startsWith("multipart/")) {
      throw new ContractException(
          where, mediaType + " has no schema; describe an object with its fields");
    }
    return new Schema<>().type("string");
  }
}
