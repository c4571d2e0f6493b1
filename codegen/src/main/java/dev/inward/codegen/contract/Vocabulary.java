package dev.inward.codegen.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rejects extensions where they mean nothing, and names that look misspelt: a purchase by GET whose
 * {@code x-spends-money} is not read would be treated as a read. Names unlike these belong to other
 * tools and are ignored.
 */
public final class Vocabulary {

  private static final Set<String> EVERYWHERE = Set.of("x-evidence", "x-source");

  private static final Set<String> CONTRACT = Set.of("x-client");
  private static final Set<String> OPERATION =
      Set.of(
          "x-cost",
          "x-download",
          "x-effect",
          "x-experimental",
          "x-outcome",
          "x-pagination",
          "x-reconciliation",
          "x-request",
          "x-rows",
          "x-spends-money");
  private static final Set<String> PARAMETER =
      Set.of("x-credential", "x-media-type", "x-name", "x-pattern-message", "x-sensitive");
  private static final Set<String> CONTENT = Set.of("x-action");
  private static final Set<String> RESPONSE = Set.of("x-reason", "x-rules-out-purchase");
  private static final Set<String> SCHEMA =
      Set.of(
          "x-action-name",
          "x-argument-name",
          "x-argument-value",
          "x-arguments",
          "x-conditions",
          "x-credential",
          "x-enum",
          "x-experimental",
          "x-hundredths",
          "x-lenient",
          "x-list",
          "x-name",
          "x-pattern-message",
          "x-sensitive",
          "x-without",
          "x-xml-text");
  private static final Set<String> SECURITY =
      Set.of("x-credential", "x-credentials", "x-token-request");

  private static final Map<String, Set<String>> PLACES = places();

  private static final Set<String> ALL =
      Stream.of(EVERYWHERE, CONTRACT, OPERATION, PARAMETER, CONTENT, RESPONSE, SCHEMA, SECURITY)
          .flatMap(Set::stream)
          .collect(Collectors.toCollection(TreeSet::new));

  /**
   * Words that other tools use, too, with a meaning of their own. They count only in a contract
   * that has an {@code x-client}.
   */
  private static final Set<String> COMMON =
      Set.of(
          "x-action",
          "x-arguments",
          "x-conditions",
          "x-cost",
          "x-credential",
          "x-credentials",
          "x-enum",
          "x-evidence",
          "x-experimental",
          "x-list",
          "x-media-type",
          "x-name",
          "x-reason",
          "x-request",
          "x-sensitive",
          "x-source",
          "x-without");

  /** Shorter names resemble too many others to be called misspelt. */
  private static final int LONG_ENOUGH = 9;

  private static final int ALIKE = 2;

  /** Without it, a purchase by GET would be treated as a read. */
  private static final String NEVER_MISSED = "x-effect";

  private final boolean isPlain;

  private Vocabulary(boolean isPlain) {
    this.isPlain = isPlain;
  }

  /**
   * Checks every element of a contract that can have extensions.
   *
   * @param isPlain whether it has no {@code x-client}: extensions that may be another tool's are
   *     then taken away
   */
  public static void check(OpenAPI openApi, boolean isPlain) {
    new Vocabulary(isPlain).check(openApi);
  }

  private void check(OpenAPI openApi) {
    check(CONTRACT, "contract", openApi.getExtensions());
    paths("path", openApi.getPaths());
    Components components = openApi.getComponents();
    if (components == null) {
      return;
    }
    each(components.getSchemas(), (name, schema) -> schema(name, schema));
    each(components.getParameters(), (name, each) -> parameter("", each));
    each(components.getRequestBodies(), (name, body) -> body("request body " + name, body));
    each(components.getResponses(), (name, response) -> response("response " + name, response));
    each(
        components.getSecuritySchemes(),
        (name, scheme) -> check(SECURITY, "security scheme " + name, scheme.getExtensions()));
  }

  private void paths(String kind, @Nullable Map<String, PathItem> paths) {
    each(
        paths,
        (path, item) -> {
          check(Set.of(), kind + " " + path, item.getExtensions());
          each(item.getParameters(), parameter -> parameter(kind + " " + path + " ", parameter));
          item.readOperationsMap()
              .forEach((method, operation) -> operation(method + " " + path, operation));
        });
  }

  private void operation(String route, Operation operation) {
    String where = "operation " + Objects.requireNonNullElse(operation.getOperationId(), route);
    check(OPERATION, where, operation.getExtensions());
    each(operation.getParameters(), parameter -> parameter(where + " ", parameter));
    if (operation.getRequestBody() != null) {
      body(where + " body", operation.getRequestBody());
    }
    each(
        operation.getResponses(),
        (status, response) -> response(where + " response " + status, response));
    each(operation.getCallbacks(), (name, callback) -> paths("callback", callback));
  }

  private void parameter(String owner, Parameter parameter) {
    String where = owner + "parameter " + parameter.getName();
    check(PARAMETER, where, parameter.getExtensions());
    schema(where, parameter.getSchema());
  }

  private void body(String where, RequestBody body) {
    check(Set.of(), where, body.getExtensions());
    content(where, body.getContent());
  }

  private void response(String where, ApiResponse response) {
    check(RESPONSE, where, response.getExtensions());
    content(where, response.getContent());
  }

  private void content(String where, @Nullable Content content) {
    each(
        content,
        (mediaType, media) -> {
          check(CONTENT, where + " " + mediaType, media.getExtensions());
          schema(where, media.getSchema());
        });
  }

  private void schema(String where, @Nullable Schema<?> schema) {
    if (schema == null) {
      return;
    }
    check(SCHEMA, where, schema.getExtensions());
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> schema(where + "." + name, property));
    }
    schema(where + " items", schema.getItems());
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      schema(where + " additionalProperties", values);
    }
    parts(where, schema.getAllOf());
    parts(where, schema.getOneOf());
    parts(where, schema.getAnyOf());
  }

  @SuppressWarnings("rawtypes") // Swagger's compositions are of raw schemas.
  private void parts(String where, @Nullable List<Schema> parts) {
    each(parts, part -> schema(where, part));
  }

  private void check(Set<String> words, String where, @Nullable Map<String, Object> extensions) {
    if (isPlain && extensions != null) {
      extensions.keySet().removeIf(COMMON::contains);
    }
    each(extensions, (word, value) -> check(words, where, word));
  }

  private void check(Set<String> words, String where, String word) {
    if (words.contains(word) || EVERYWHERE.contains(word)) {
      return;
    }
    if (ALL.contains(word)) {
      throw new ContractException(
          where, word + " means nothing here; it belongs to " + places(word));
    }
    for (String known : ALL) {
      if (isPlain && COMMON.contains(known)) {
        continue;
      }
      boolean isCompared = known.length() >= LONG_ENOUGH || known.equals(NEVER_MISSED);
      if (isCompared && Spelling.areAlike(word, known, ALIKE)) {
        throw new ContractException(where, word + " is not known; is " + known + " meant?");
      }
    }
  }

  private static Map<String, Set<String>> places() {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    places.put("the document", CONTRACT);
    places.put("an operation", OPERATION);
    places.put("a parameter", PARAMETER);
    places.put("a media type of a body", CONTENT);
    places.put("a response", RESPONSE);
    places.put("a schema", SCHEMA);
    places.put("a security scheme", SECURITY);
    return places;
  }

  private static String places(String word) {
    return PLACES.entrySet().stream()
        .filter(each -> each.getValue().contains(word))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" or "));
  }

  private static <T> void each(@Nullable List<T> all, Consumer<T> action) {
    if (all != null) {
      all.forEach(action);
    }
  }

  private static <T> void each(@Nullable Map<String, T> all, BiConsumer<String, T> action) {
    if (all != null) {
      all.forEach(action);
    }
  }
}
