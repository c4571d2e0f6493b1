package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document, with its references followed. */
public final class Contract {

  private final OpenAPI openApi;
  private final Components components;
  private final Map<Schema<?>, String> others;
  private final Set<String> warnings;

  public Contract(OpenAPI openApi) {
    this.openApi = openApi;
    JsonSchemaDialect.translate(openApi);
    References.shorten(openApi);
    Nesting.check(openApi);
    Contradictions.check(openApi);
    this.warnings = new LinkedHashSet<>(Patterns.warnings(openApi));
    this.others = PlainUnions.rewrite(openApi);
    this.components = openApi.getComponents() == null ? new Components() : openApi.getComponents();
  }

  public OpenAPI openApi() {
    return openApi;
  }

  /** Returns what is understood otherwise than the contract says, a sentence for each place. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Adds a sentence about a place that is understood otherwise than the contract says. */
  public void warn(String warning) {
    warnings.add(warning);
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

  /**
   * Returns the name of the component that holds a value of no known arm of a union; null if
   * nothing is known of such a value.
   */
  public @Nullable String other(Schema<?> union) {
    return others.get(union);
  }

  public Parameter parameter(Parameter parameter, String where) {
    String ref = parameter.get$ref();
    return ref == null ? parameter : parameter(followed(ref, Parameter.class, where), where);
  }

  public RequestBody body(RequestBody body, String where) {
    String ref = body.get$ref();
    return ref == null ? body : body(followed(ref, RequestBody.class, where), where);
  }

  public ApiResponse response(ApiResponse response, String where) {
    String ref = response.get$ref();
    return ref == null ? response : response(followed(ref, ApiResponse.class, where), where);
  }

  public Header header(Header header, String where) {
    String ref = header.get$ref();
    return ref == null ? header : header(followed(ref, Header.class, where), where);
  }

  public SecurityScheme security(String name, String where) {
    return found(components.getSecuritySchemes(), name, where);
  }

  /** Returns the name of the schema that this one refers to, or null. */
  public static @Nullable String reference(Schema<?> schema) {
    return component(bare(schema));
  }

  /** Returns the name of the schema that this one itself refers to, or null. */
  public static @Nullable String component(Schema<?> schema) {
    String ref = schema.get$ref();
    return ref == null ? null : simple(ref);
  }

  /**
   * Returns the schema without an {@code allOf} of which one part says what the value is, and the
   * others only describe it.
   */
  public static Schema<?> bare(Schema<?> schema) {
    if (schema.get$ref() != null
        || schema.getProperties() != null
        || schema.getRequired() != null
        || !arms(schema).isEmpty()) {
      return schema;
    }
    List<Schema<?>> parts = parts(schema);
    return parts.size() == 1 ? bare(parts.get(0)) : schema;
  }

  /** Returns the parts of an {@code allOf} that say what the value is, or its only part. */
  public static List<Schema<?>> parts(Schema<?> schema) {
    List<Schema<?>> all = all(schema.getAllOf());
    return all.size() == 1 ? all : all.stream().filter(part -> !isAnnotation(part)).toList();
  }

  /** Returns the parts of an {@code allOf} that only describe the value that the others define. */
  public static Stream<Schema<?>> annotations(Schema<?> schema) {
    return all(schema.getAllOf()).stream().filter(Contract::isAnnotation);
  }

  /** Returns the arms of a union; of other schemas, none. */
  public static List<Schema<?>> arms(Schema<?> schema) {
    return all(schema.getOneOf() == null ? schema.getAnyOf() : schema.getOneOf());
  }

  @SuppressWarnings("rawtypes") // As Swagger's models have them.
  private static List<Schema<?>> all(@Nullable List<Schema> schemas) {
    List<Schema<?>> all = new ArrayList<>();
    if (schemas != null) {
      schemas.forEach(all::add);
    }
    return all;
  }

  private static boolean isConstraint(Schema<?> part) {
    return part.getPattern() != null
        || part.getMinLength() != null
        || part.getMaxLength() != null
        || part.getMinimum() != null
        || part.getMaximum() != null
        || part.getMinItems() != null;
  }

  private static boolean isAnnotation(Schema<?> part) {
    boolean isPlain = part.getType() == null || part.getType().equals("object");
    return isPlain
        && part.get$ref() == null
        && part.getEnum() == null
        && part.getItems() == null
        && part.getProperties() == null
        && part.getRequired() == null
        && part.getAdditionalProperties() == null
        && part.getAllOf() == null
        && part.getOneOf() == null
        && part.getAnyOf() == null
        && !isConstraint(part);
  }

  /**
   * Returns a default or an enum value as the contract writes it: the parser makes dates of some,
   * which begin at midnight where it runs.
   */
  public static String text(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  /** Returns the last name in a reference, or a name that stands for one. */
  public static String simple(String ref) {
    List<String> tokens =
        ref.startsWith("#/") ? Pointer.of(ref, ref).tokens() : List.of(ref.split("/", -1));
    return tokens.get(tokens.size() - 1);
  }

  private <T> T followed(String ref, Class<T> kind, String where) {
    Object target = Pointer.of(ref, where).target(openApi, where);
    if (!kind.isInstance(target)) {
      throw new ContractException(where, ref + " is no " + kind.getSimpleName() + "; refer to one");
    }
    return kind.cast(target);
  }

  private static <T> T found(@Nullable Map<String, T> all, String name, String where) {
    T value = all == null ? null : all.get(name);
    if (value == null) {
      throw new ContractException(
          where, "nothing is called " + name + "; describe it in components");
    }
    return value;
  }
}
