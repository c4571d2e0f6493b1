package dev.inward.conformance.drift;

import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of a contract that only read, and why the others are refused. */
final class ReadOperations {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private final Map<String, ReadOperation> taken = new LinkedHashMap<>();
  private final Map<String, RefusedException> refused = new LinkedHashMap<>();

  ReadOperations(SpecPointer contract) {
    for (SpecPointer path : contract.membersOf("paths")) {
      path.node().names().stream().filter(METHODS::contains).forEach(method -> add(path, method));
    }
  }

  private void add(SpecPointer path, String method) {
    try {
      ReadOperation operation = ReadOperation.of(path, method);
      taken.put(operation.id(), operation);
    } catch (RefusedException e) {
      refused.put(path.member(method).node().text("operationId"), e);
    }
  }

  List<ReadOperation> all() {
    return List.copyOf(taken.values());
  }

  /**
   * Returns the operation of an id.
   *
   * @throws RefusedException if it does not only read, or if there is none
   */
  ReadOperation named(String id) throws RefusedException {
    RefusedException refusal = refused.get(id);
    if (refusal != null) {
      throw refusal;
    }
    ReadOperation operation = taken.get(id);
    if (operation == null) {
      throw new RefusedException("--operation: the contract has no operation of that name");
    }
    return operation;
  }
}
