package dev.inward.conformance.drift;

import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selects the operations that are proven to cost nothing and need no argument. */
final class ReadOperations {

  private ReadOperations() {}

  /**
   * Returns the operations of the given names, or all if there are no names; each once.
   *
   * @throws RefusedException if a named operation may spend money, needs an argument or is unknown
   */
  static Set<Operation> of(VendorContract contract, List<String> names) throws RefusedException {
    Set<Operation> chosen = new LinkedHashSet<>();
    for (String name : names) {
      chosen.add(named(contract, name));
    }
    if (names.isEmpty()) {
      contract.operations().stream()
          .filter(operation -> refusal(operation) == null)
          .forEach(chosen::add);
    }
    return chosen;
  }

  private static Operation named(VendorContract contract, String name) throws RefusedException {
    for (Operation operation : contract.operations()) {
      if (operation.id().equals(name)) {
        String refusal = refusal(operation);
        if (refusal != null) {
          throw new RefusedException(operation.id() + " " + refusal);
        }
        return operation;
      }
    }
    throw new RefusedException("--operation: the contract has no operation of that name");
  }

  /** A missing mark, or one that is not the word or the boolean, promises nothing. */
  private static boolean isMarkedAsRead(YamlNode operation) {
    Object effect = operation.value("x-effect");
    Object spends = operation.value("x-spends-money");
    return effect == null
        ? Boolean.FALSE.equals(spends) && !operation.names().contains("x-effect")
        : effect.equals("read") && !Boolean.TRUE.equals(spends);
  }

  /** Returns why an operation must not be called, or null if it may be. */
  private static @Nullable String refusal(Operation operation) {
    if (!isMarkedAsRead(operation.place().node())) {
      return "may do more than read: the contract does not mark it with x-effect: read";
    }
    if (!operation.method().equals("GET")) {
      return "is not a GET";
    }
    if (operation.place().node().has("requestBody")) {
      return "has a body";
    }
    boolean needsArgument =
        operation.pathTemplate().contains("{")
            || operation.parameters().stream().anyMatch(Parameter::required);
    return needsArgument ? "needs an argument" : null;
  }
}
