package dev.inward.sandbox;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.DeclaredOperation.ListPlace;
import dev.inward.sandbox.DeclaredOperation.Values;
import dev.inward.sandbox.Refusals.Refusal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a declaration names only what contract and manifest have. */
record OperationCheck(VendorContract contract, Recordings recordings, Codes codes) {

  void check(DeclaredOperation operation) {
    Set<String> arguments = new LinkedHashSet<>();
    for (String id : operation.operations()) {
      arguments.addAll(arguments(operation(operation.place(), id)));
    }
    new Arguments(operation.place(), arguments).check(operation);
    operation.refuses().byReason().values().forEach(this::check);
    operation
        .refuses()
        .forms()
        .values()
        .forEach(form -> recordings.sample(form.sample(), form.place()));
  }

  private Operation operation(YamlNode place, String id) {
    return contract.operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> place.problem("for", "the contract has no operation " + id));
  }

  /** Returns the names of the arguments that calls of an operation can have. */
  static Set<String> arguments(Operation operation) {
    Set<String> arguments = new LinkedHashSet<>();
    operation.parameters().forEach(parameter -> arguments.add(parameter.name()));
    for (Content content : operation.requestContents()) {
      arguments.addAll(content.arguments().properties().keySet());
    }
    return arguments;
  }

  private void check(Refusal refusal) {
    if (refusal.interaction() != null) {
      recordings.interaction(refusal.interaction(), refusal.place());
    } else if (refusal.sample() != null) {
      recordings.sample(refusal.sample(), refusal.place());
    } else if (refusal.code() != null) {
      try {
        codes.code(refusal.code());
      } catch (IllegalArgumentException | UnsupportedOperationException e) {
        throw refusal.place().problem(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The arguments of the operations that a declaration is for. */
  private record Arguments(YamlNode place, Set<String> names) {

    void check(DeclaredOperation operation) {
      DeclaredOperation.Sale sale = operation.sells();
      if (sale != null) {
        check(sale.number());
        check(sale.type());
        check(sale.quantity());
        check(sale.area());
        sale.requires().keySet().forEach(this::check);
        sale.limits().keySet().forEach(this::check);
        sale.keeps().forEach(this::check);
      }
      if (operation.releases() != null) {
        check(operation.releases().number());
        operation.releases().filter().arguments().forEach(this::check);
      }
      if (operation.updates() != null) {
        operation.updates().arguments().forEach(this::check);
      }
      if (operation.restores() != null) {
        check(operation.restores().numbers());
      }
      DeclaredOperation.Listing listing = operation.lists();
      if (listing != null) {
        listing.filter().arguments().forEach(this::check);
        check(listing.number());
        check(listing.type());
        check(listing.prefix());
        listing.in().values().stream().map(ListPlace::each).forEach(this::check);
      }
      operation.returns().values().forEach(this::check);
    }

    private void check(Values values) {
      values.byPointer().values().stream()
          .filter(value -> value.kind() == DeclaredOperation.Value.Kind.ARGUMENT)
          .forEach(value -> check(value.argument()));
    }

    private void check(@Nullable String argument) {
      if (argument != null && !names.contains(argument)) {
        throw place.problem("no operation that it is for has the argument " + argument);
      }
    }
  }
}
