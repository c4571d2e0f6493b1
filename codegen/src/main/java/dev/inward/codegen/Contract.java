package dev.inward.codegen;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document, with its references followed. */
final class Contract {

  private final OpenAPI openApi;
  private final Components components;

  Contract(OpenAPI openApi) {
    this.openApi = openApi;
    this.components = openApi.getComponents() == null ? new Components() : openApi.getComponents();
  }

  OpenAPI openApi() {
    return openApi;
  }

  Extensions extensions() {
    return new Extensions("contract", openApi.getExtensions());
  }

  Map<String, Schema<?>> schemas() {
    Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    if (components.getSchemas() != null) {
      components.getSchemas().forEach(schemas::put);
    }
    return schemas;
  }

  Schema<?> schema(String name, String where) {
    return found(components.getSchemas(), name, where);
  }

  Parameter parameter(Parameter parameter, String where) {
    String ref = parameter.get$ref();
    return ref == null ? parameter : found(components.getParameters(), simple(ref), where);
  }

  RequestBody body(RequestBody body, String where) {
    String ref = body.get$ref();
    return ref == null ? body : found(components.getRequestBodies(), simple(ref), where);
  }

  ApiResponse response(ApiResponse response, String where) {
    String ref = response.get$ref();
    return ref == null ? response : found(components.getResponses(), simple(ref), where);
  }

  SecurityScheme security(String name, String where) {
    return found(components.getSecuritySchemes(), name, where);
  }

  /** The name of the schema that this one stands for, or null if it stands for itself. */
  static @Nullable String reference(Schema<?> schema) {
    String ref = bare(schema).get$ref();
    return ref == null ? null : simple(ref);
  }

  /** The schema itself, without an {@code allOf} of one that only adds words to it. */
  static Schema<?> bare(Schema<?> schema) {
    boolean wrapped =
        schema.get$ref() == null
            && schema.getAllOf() != null
            && schema.getAllOf().size() == 1
            && schema.getProperties() == null
            && schema.getRequired() == null;
    return wrapped ? bare(schema.getAllOf().get(0)) : schema;
  }

  /** A default or a value of an enum, as the contract writes it: the parser makes dates of some. */
  static String text(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  static String simple(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static <T> T found(@Nullable Map<String, T> all, String name, String where) {
    T value = all == null ? null : all.get(name);
    if (value == null) {
      throw new ContractException(where, "nothing is called " + name);
    }
    return value;
  }
}
