package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Visits every schema of a document once, with a JSON pointer to it. */
final class SchemaWalk {

  private final BiConsumer<String, Schema<?>> visitor;
  private final Set<Schema<?>> met = Collections.newSetFromMap(new IdentityHashMap<>());

  private SchemaWalk(BiConsumer<String, Schema<?>> visitor) {
    this.visitor = visitor;
  }

  /** Visits the schemas of a document; a schema is visited before its parts. */
  static void of(OpenAPI openApi, BiConsumer<String, Schema<?>> visitor) {
    SchemaWalk walk = new SchemaWalk(visitor);
    Components components = openApi.getComponents();
    if (components != null) {
      walk.schemas("/components/schemas", components.getSchemas());
      each("/components/parameters", components.getParameters(), walk::parameter);
      each("/components/requestBodies", components.getRequestBodies(), walk::body);
      each("/components/responses", components.getResponses(), walk::response);
      each("/components/headers", components.getHeaders(), walk::header);
      each("/components/pathItems", components.getPathItems(), walk::item);
      each(
          "/components/callbacks",
          components.getCallbacks(),
          (at, each) -> each(at, each, walk::item));
    }
    each("/paths", openApi.getPaths(), walk::item);
    each("/webhooks", openApi.getWebhooks(), walk::item);
  }

  /** Visits a schema that stands in no document, and its parts. */
  static void of(String at, Schema<?> schema, BiConsumer<String, Schema<?>> visitor) {
    new SchemaWalk(visitor).schema(at, schema);
  }

  private void item(String at, PathItem item) {
    parameters(at, item.getParameters());
    item.readOperationsMap()
        .forEach(
            (method, operation) ->
                operation(at + "/" + method.name().toLowerCase(Locale.ROOT), operation));
  }

  private void operation(String at, Operation operation) {
    parameters(at, operation.getParameters());
    if (operation.getRequestBody() != null) {
      body(at + "/requestBody", operation.getRequestBody());
    }
    each(at + "/responses", operation.getResponses(), this::response);
    each(
        at + "/callbacks",
        operation.getCallbacks(),
        (place, callback) -> each(place, callback, this::item));
  }

  private void parameters(String at, @Nullable List<Parameter> parameters) {
    if (parameters != null) {
      for (int i = 0; i < parameters.size(); i++) {
        parameter(at + "/parameters/" + i, parameters.get(i));
      }
    }
  }

  private void parameter(String at, Parameter parameter) {
    schema(at + "/schema", parameter.getSchema());
    content(at, parameter.getContent());
  }

  private void header(String at, Header header) {
    schema(at + "/schema", header.getSchema());
    content(at, header.getContent());
  }

  private void body(String at, RequestBody body) {
    content(at, body.getContent());
  }

  private void response(String at, ApiResponse response) {
    content(at, response.getContent());
    each(at + "/headers", response.getHeaders(), this::header);
  }

  private void content(String at, @Nullable Map<String, MediaType> content) {
    each(at + "/content", content, (place, media) -> schema(place + "/schema", media.getSchema()));
  }

  @SuppressWarnings("rawtypes") // As Swagger's models have them.
  private void schemas(String at, @Nullable Map<String, Schema> schemas) {
    each(at, schemas, this::schema);
  }

  @SuppressWarnings("rawtypes") // As Swagger's models have them.
  private void parts(String at, @Nullable List<Schema> parts) {
    if (parts != null) {
      for (int i = 0; i < parts.size(); i++) {
        schema(at + "/" + i, parts.get(i));
      }
    }
  }

  private void schema(String at, @Nullable Schema<?> schema) {
    if (schema == null || !met.add(schema)) {
      return;
    }
    visitor.accept(at, schema);
    schemas(at + "/properties", schema.getProperties());
    schemas(at + "/patternProperties", schema.getPatternProperties());
    schema(at + "/items", schema.getItems());
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      schema(at + "/additionalProperties", values);
    }
    each(at + "/$defs", Definitions.of(schema), this::schema);
    parts(at + "/allOf", schema.getAllOf());
    parts(at + "/oneOf", schema.getOneOf());
    parts(at + "/anyOf", schema.getAnyOf());
  }

  private static <T> void each(String at, @Nullable Map<String, T> all, BiConsumer<String, T> to) {
    if (all != null) {
      all.forEach((name, value) -> to.accept(at + "/" + Pointer.escaped(name), value));
    }
  }
}
