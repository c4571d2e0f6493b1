package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.Extensions;
import io.swagger.v3.oas.models.Operation;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gives each operation an id whose name in Java no other has. An id that is a name in Java already
 * keeps it; of the others that would be alike, all but the first get a number.
 */
final class OperationNames {

  private final IdentityHashMap<Operation, String> ids = new IdentityHashMap<>();
  private final IdentityHashMap<Operation, String> wires = new IdentityHashMap<>();
  private final IdentityHashMap<Operation, String> streaming = new IdentityHashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> methods = new HashSet<>();

  OperationNames(Contract contract) {
    contract
        .paths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, each) -> wires.put(each, wire(each, method + " " + path))));
    contract.operations().forEach(each -> name(each, true));
    contract.operations().forEach(each -> name(each, false));
    contract.operations().forEach(this::nameStreaming);
  }

  /** Names the method that reads a list row by row; the contract's own names come first. */
  private void nameStreaming(Operation operation) {
    String name = "stream" + Names.upperFirst(Names.operation(distinct(operation)));
    while (!methods.add(name)) {
      name += "Rows";
    }
    streaming.put(operation, name);
  }

  private static String wire(Operation operation, String route) {
    String id = operation.getOperationId();
    return id == null || id.isBlank() ? Names.operation(route) : id;
  }

  private void name(Operation operation, boolean asItIs) {
    String wire = wire(operation);
    if (ids.containsKey(operation) || (asItIs && !wire.equals(Names.operation(wire)))) {
      return;
    }
    String id = wire;
    for (int i = 2; isTaken(id); i++) {
      id = wire + (Character.isDigit(wire.charAt(wire.length() - 1)) ? "_" : "") + i;
    }
    ids.put(operation, id);
    types.add(Names.operationType(id).toLowerCase(Locale.ROOT));
    methods(id).forEach(methods::add);
  }

  /** Returns the methods that a client may have for an operation. */
  private static Stream<String> methods(String id) {
    String name = Names.operation(id);
    return Stream.of("", "WithHeaders", "AsStream", "InPages")
        .flatMap(form -> Stream.of(name + form, name + form + "Async"));
  }

  /** Returns whether an operation has a method or, for file systems without case, types alike. */
  private boolean isTaken(String id) {
    return types.contains(Names.operationType(id).toLowerCase(Locale.ROOT))
        || methods(id).anyMatch(methods::contains);
  }

  /** Returns the id in the contract, or one made of the method and the path. */
  String wire(Operation operation) {
    return Objects.requireNonNull(wires.get(operation));
  }

  /** Returns the id that names in Java are derived from. */
  String distinct(Operation operation) {
    return Objects.requireNonNull(ids.get(operation));
  }

  /** Returns the name of the method that reads a list row by row. */
  String streaming(Operation operation) {
    return Objects.requireNonNull(streaming.get(operation));
  }

  /** Returns the types that the operations have, besides those of their values. */
  Set<String> files() {
    Set<String> files = new TreeSet<>();
    ids.forEach(
        (operation, id) -> {
          String type = Names.operationType(id);
          files.add(type + "Operation");
          // A name that the contract gives is refused if it is taken.
          if (!new Extensions(id, operation.getExtensions()).has("x-request")) {
            String request = type + "Request";
            files.addAll(Set.of(request, request + "Json", request + "JsonAdapter"));
          }
        });
    return files;
  }
}
