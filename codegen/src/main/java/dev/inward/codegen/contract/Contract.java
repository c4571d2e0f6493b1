package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document, with its references followed. */
public final class Contract {

  private final OpenAPI openApi;
  private final Components components;

  public Contract(OpenAPI openApi) {
    this.openApi = openApi;
    this.components = openApi.getComponents() == null ? new Components() : openApi.getComponents();
  }

  public OpenAPI openApi() {
    return openApi;
  }

  public Extensions extensions() {
    return new Extensions("contract", openApi.getExtensions());
  }

  /**
   * Returns whether nobody wrote it for this generator: it says nothing of effects, money or
   * credentials but what OpenAPI has words for.
   */
  public boolean isPlain() {
    return !extensions().has("x-client");
  }

  public Map<String, PathItem> paths() {
    Map<String, PathItem> paths = openApi.getPaths();
    return paths == null ? Map.of() : paths;
  }

  /** Returns the operations of all paths. */
  public Stream<Operation> operations() {
    return paths().values().stream().flatMap(item -> item.readOperations().stream());
  }

  public Map<String, SecurityScheme> securitySchemes() {
    Map<String, SecurityScheme> schemes = components.getSecuritySchemes();
    return schemes == null ? Map.of() : schemes;
  }

  public Map<String, Schema<?>> schemas() {
    Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    if (components.getSchemas() != null) {
      components.getSchemas().forEach(schemas::put);
    }
    return schemas;
  }

  public Schema<?> schema(String name, String where) {
    return found(components.getSchemas(), name, where);
  }

  public Parameter parameter(Parameter parameter, String where) {
    String ref = parameter.get$ref();
    return ref == null ? parameter : found(components.getParameters(), simple(ref), where);
  }

  public RequestBody body(RequestBody body, String where) {
    String ref = body.get$ref();
    return ref == null ? body : found(components.getRequestBodies(), simple(ref), where);
  }

  public ApiResponse response(ApiResponse response, String where) {
    String ref = response.get$ref();
    return ref == null ? response : found(components.getResponses(), simple(ref), where);
  }

  public SecurityScheme security(String name, String where) {
    return found(components.getSecuritySchemes(), name, where);
  }

  /** Returns the name of the schema that this one refers to, or null. */
  public static @Nullable String reference(Schema<?> schema) {
    String ref = bare(schema).get$ref();
    return ref == null ? null : simple(ref);
  }

  /** Returns the schema without an {@code allOf} of one part that only adds a description. */
  public static Schema<?> bare(Schema<?> schema) {
    boolean wrapped =
        schema.get$ref() == null
            && schema.getAllOf() != null
            && schema.getAllOf().size() == 1
            && schema.getProperties() == null
            && schema.getRequired() == null;
    return wrapped ? bare(schema.getAllOf().get(0)) : schema;
  }

  /**
   * Returns a default or an enum value as the contract writes it: the parser makes dates of some.
   */
  public static String text(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  public static String simple(String ref) {
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
