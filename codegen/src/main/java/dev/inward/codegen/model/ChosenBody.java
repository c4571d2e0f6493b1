package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.contract.MediaTypes;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Comparator;

/**
 * The media type that a body is sent as: of several ones, the one that loses least.
 *
 * @param mediaType its name
 * @param media its schema and how it is encoded
 */
record ChosenBody(String mediaType, MediaType media) {

  /** What a body is, in the order in which one of several is chosen. */
  enum Kind {
    /** An action of a name/value protocol. */
    ACTION,
    JSON,
    /** Another media type based on JSON. */
    JSON_BASED,
    FORM,
    /** A form of parts, such as files. */
    MULTIPART_FORM,
    TEXT,
    /** Bytes, or XML. */
    OTHER,
    /** A range of media types. */
    RANGE,
    /** Parts that are no form. */
    OTHER_PARTS
  }

  /** Chooses the one with a schema that loses least. */
  static ChosenBody of(Content content) {
    return content.entrySet().stream()
        .map(each -> new ChosenBody(each.getKey(), each.getValue()))
        .min(Comparator.comparing(ChosenBody::isUnknown).thenComparing(ChosenBody::kind))
        .orElseThrow();
  }

  private boolean isUnknown() {
    return media.getSchema() == null && kind() != Kind.ACTION;
  }

  Kind kind() {
    if (new Extensions("body", media.getExtensions()).has("x-action")) {
      return Kind.ACTION;
    }
    if (MediaTypes.isJson(mediaType)) {
      return mediaType.equals("application/json") ? Kind.JSON : Kind.JSON_BASED;
    }
    if (MediaTypes.isForm(mediaType)) {
      return Kind.FORM;
    }
    if (mediaType.startsWith("multipart/")) {
      return MediaTypes.isMultipartForm(mediaType) ? Kind.MULTIPART_FORM : Kind.OTHER_PARTS;
    }
    if (MediaTypes.isText(mediaType)) {
      return Kind.TEXT;
    }
    return mediaType.contains("*") ? Kind.RANGE : Kind.OTHER;
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
