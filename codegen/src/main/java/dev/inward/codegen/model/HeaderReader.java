package dev.inward.codegen.model;

import dev.inward.codegen.model.OutcomeModel.HeaderModel;
import dev.inward.codegen.model.OutcomeModel.ResponseWithHeaders;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the headers that the successes of one operation have. */
final class HeaderReader {

  private final Scope scope;
  private final String id;

  HeaderReader(Scope scope, String id) {
    this.scope = scope;
    this.id = id;
  }

  /** Returns the result with its headers; null if the contract describes none. */
  @Nullable ResponseWithHeaders withHeaders(Collection<ApiResponse> successes) {
    Map<String, Header> headers = new LinkedHashMap<>();
    Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String where = "operation " + id;
    for (ApiResponse response : successes) {
      if (response.getHeaders() != null) {
        response
            .getHeaders()
            .forEach(
                (name, header) -> {
                  // OpenAPI describes the media type elsewhere.
                  if (!name.equalsIgnoreCase("content-type")) {
                    headers.putIfAbsent(
                        spellings.computeIfAbsent(name, key -> name),
                        scope.contract().header(header, where));
                  }
                });
      }
    }
    if (headers.isEmpty()) {
      return null;
    }
    Set<String> taken = new HashSet<>(Set.of("result", "status"));
    List<HeaderModel> models = new ArrayList<>();
    headers.forEach(
        (wire, header) ->
            models.add(
                new HeaderModel(
                    Names.unique(Names.member(wire), taken),
                    wire,
                    type(header),
                    Objects.requireNonNullElse(
                        header.getDescription(), "The header \"" + wire + "\""))));
    String name =
        scope.types().unique(Names.operationType(id) + "Response", "the response of " + id);
    return new ResponseWithHeaders(name, List.copyOf(models));
  }

  /** Returns a number or a boolean if the schema says so, and else text; no class is made of it. */
  private ValueType type(Header header) {
    if (header.getSchema() == null) {
      return ValueType.TEXT;
    }
    Schema<?> schema = scope.types().target(header.getSchema(), "operation " + id);
    boolean isScalar = schema.getType() != null && !schema.getType().matches("array|object");
    return isScalar
        ? scope.types().of(new Schema<>().type(schema.getType()).format(schema.getFormat()), "")
        : ValueType.TEXT;
  }
}
