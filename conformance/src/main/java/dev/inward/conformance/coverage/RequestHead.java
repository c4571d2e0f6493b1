package dev.inward.conformance.coverage;

import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.SecurityScheme;
import java.util.Map;

/** Finds the parameters that the head of a request reaches: path, query and headers. */
final class RequestHead {

  private final Trace trace;
  private final Operation operation;
  private final OperationPart part;

  RequestHead(Trace trace, Operation operation) {
    this.trace = trace;
    this.operation = operation;
    this.part = OperationPart.parameters(operation);
  }

  /**
   * Follows a path with its query. The path of another operation reaches nothing.
   *
   * @param target path and query, encoded
   */
  void followTarget(String target) {
    String[] parts = target.split("\\?", 2);
    Map<String, String> inPath = operation.pathParameters(parts[0]);
    if (inPath == null) {
      return;
    }
    inPath.forEach((name, value) -> followParameter("path", name, value));
    if (parts.length == 2) {
      Trace.fields(parts[1])
          .forEach(field -> followParameter("query", field.getKey(), field.getValue()));
    }
  }

  /** Follows a header. Most headers belong to no operation. */
  void followHeader(String name, String value) {
    if (!operation.isCallback()) {
      for (SecurityScheme scheme : operation.security()) {
        if (scheme.header().equalsIgnoreCase(name)) {
          trace.reach(part.use(ElementKind.PARAMETER, scheme.place(), "/" + scheme.header()));
        }
      }
    }
    followParameter("header", name, value);
  }

  private void followParameter(String in, String name, String value) {
    for (Parameter parameter : operation.parametersIn(in)) {
      if (parameter.name().equalsIgnoreCase(name)) {
        String path = "/" + parameter.name();
        trace.reach(part.use(ElementKind.PARAMETER, parameter.place(), path));
        trace.value(part, parameter.schema(), path, value);
      }
    }
  }
}
