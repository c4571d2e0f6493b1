package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.OperationModel.Description;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the operations of a contract. */
final class OperationReader {

  private final Scope scope;
  private final OperationNames names;

  OperationReader(Scope scope, OperationNames names) {
    this.scope = scope;
    this.names = names;
  }

  OperationModel read(String path, PathItem item, PathItem.HttpMethod method, ServerUrl server) {
    Operation operation = Objects.requireNonNull(item.readOperationsMap().get(method));
    String wireId = names.wire(operation);
    String id = names.distinct(operation);
    Extensions extensions = new Extensions("operation " + wireId, operation.getExtensions());
    String where = extensions.where();
    List<Parameter> parameters = parameters(path, item, operation, where);
    RequestReader.Read request =
        new RequestReader(scope, id, extensions)
            .read(
                scope.credentials().security(operation.getSecurity(), where),
                parameters,
                sentBody(operation, method, where));
    RouteReader routes =
        new RouteReader(
            where,
            new RouteReader.Place(id, method.name(), server.path(), RouteReader.sent(path)),
            request,
            parameters,
            scope.types());
    List<FieldModel> arguments =
        request.arguments().stream().map(RequestReader.Argument::field).toList();
    OutcomeReader.Read outcome =
        new OutcomeReader(scope, id, operation, method, routes.mediaTypes(), arguments).read();
    checkEffect(extensions);
    Effect effect = Effect.of(extensions, method, scope.contract().isPlain());
    RoutesModel sentTo = routes.read(outcome.accept());
    PaginationModel pages =
        new PaginationReader(scope, extensions, arguments)
            .read(effect, request.model(), sentTo, outcome.model());
    return new OperationModel(
        wireId,
        Names.operation(id),
        Names.operationType(id),
        server.origin(),
        effect,
        description(operation, extensions),
        request.model(),
        sentTo,
        outcome.model(),
        pages,
        new RowsReader(scope, extensions, names.streaming(operation))
            .read(effect, outcome.model(), pages));
  }

  /**
   * Returns the parameters of an operation, which replace those of its path. What the path has no
   * place for cannot be sent: a contract that nobody wrote for this generator may have it.
   */
  private List<Parameter> parameters(
      String path, PathItem item, Operation operation, String where) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (List<Parameter> some : Arrays.asList(item.getParameters(), operation.getParameters())) {
      for (Parameter each : some == null ? List.<Parameter>of() : some) {
        Parameter parameter = scope.contract().parameter(each, where);
        if (scope.contract().isPlain()
            && parameter.getIn().equals("path")
            && !path.contains("{" + parameter.getName() + "}")) {
          scope
              .contract()
              .warn(where + ": the path has no {" + parameter.getName() + "}, which is left out");
          continue;
        }
        parameters.put(parameter.getIn() + " " + parameter.getName(), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }

  /**
   * Returns the body; of a GET or a HEAD only one that must be sent, which is refused. HTTP gives
   * no meaning to such a body, and what may be left out is.
   */
  private @Nullable RequestBody sentBody(
      Operation operation, PathItem.HttpMethod method, String where) {
    RequestBody reference = operation.getRequestBody();
    boolean hasNone = method == PathItem.HttpMethod.GET || method == PathItem.HttpMethod.HEAD;
    if (reference == null || !hasNone) {
      return reference;
    }
    RequestBody body = scope.contract().body(reference, where);
    boolean mayBeLeftOut = scope.contract().isPlain() && !Boolean.TRUE.equals(body.getRequired());
    boolean isEmpty =
        mayBeLeftOut
            || body.getContent() == null
            || body.getContent().values().stream()
                .allMatch(media -> media.getSchema() == null || sendsNothing(media, where));
    return isEmpty ? null : body;
  }

  private boolean sendsNothing(MediaType media, String where) {
    Schema<?> schema = scope.types().target(media.getSchema(), where);
    return "object".equals(schema.getType())
        && (schema.getProperties() == null || schema.getProperties().isEmpty())
        && schema.getAllOf() == null
        && schema.getOneOf() == null
        && schema.getAnyOf() == null
        && !(schema.getAdditionalProperties() instanceof Schema<?>);
  }

  private static Description description(Operation operation, Extensions extensions) {
    return new Description(
        operation.getSummary(),
        operation.getDescription(),
        extensions.text("x-cost"),
        extensions.text("x-experimental"),
        Evidence.of(extensions),
        Boolean.TRUE.equals(operation.getDeprecated()));
  }

  /** Rejects what only an effect explains, unless the operation says which one it has. */
  private static void checkEffect(Extensions extensions) {
    if (extensions.has("x-effect") || extensions.has("x-spends-money")) {
      return;
    }
    Extensions rules = extensions.map("x-outcome");
    String word =
        extensions.has("x-cost")
            ? "x-cost"
            : rules.has("refusal")
                ? "x-outcome.refusal"
                : rules.has("shortfall") ? "x-outcome.shortfall" : null;
    if (word != null) {
      throw new ContractException(
          extensions.where(),
          "x-effect is missing, but "
              + word
              + " speaks of a purchase; write x-effect: purchase, or leave it out");
    }
  }
}
