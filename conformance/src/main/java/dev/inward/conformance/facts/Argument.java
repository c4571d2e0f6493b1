package dev.inward.conformance.facts;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An argument of an operation: a parameter, or a member of the body.
 *
 * @param place its place in the contract
 * @param schema the schema of its values
 */
record Argument(String name, SpecPointer place, Schema schema, boolean required) {

  /** Returns the arguments of an operation by name. */
  static Map<String, Argument> of(Operation operation) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    operation
        .parameters()
        .forEach(
            parameter ->
                arguments.put(
                    parameter.name(),
                    new Argument(
                        parameter.name(),
                        parameter.place(),
                        parameter.schema(),
                        parameter.required())));
    Schema body = body(operation);
    if (body != null) {
      body.properties()
          .forEach(
              (name, property) ->
                  arguments.put(
                      name,
                      new Argument(
                          name, property.place(), property, body.required().contains(name))));
    }
    return arguments;
  }

  /** Returns whether an operation has arguments that are not only assumed. */
  static boolean areDocumented(Operation operation) {
    return of(operation).values().stream()
        .anyMatch(argument -> !Provenance.of(argument.place()).isAssumed());
  }

  /** Returns the schema of the arguments in the body, or null if there is no body. */
  static @Nullable Schema body(Operation operation) {
    return operation.requestContents().stream().findFirst().map(Content::arguments).orElse(null);
  }
}
