package dev.inward.codegen.model;

/**
 * An argument of an operation.
 *
 * @param field its field in the request
 * @param place where it is sent
 * @param style OpenAPI's style of a parameter
 * @param explode OpenAPI's explode of a parameter
 */
public record ArgumentModel(FieldModel field, Place place, String style, boolean explode) {

  /** Where an argument is sent. */
  public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    FORM,
    PART,
    JSON,
    ACTION,
    BODY
  }
}
