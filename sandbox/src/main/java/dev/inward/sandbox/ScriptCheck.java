package dev.inward.sandbox;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.DeclaredOperation.ListPlace;
import dev.inward.sandbox.DeclaredOperation.Listing;
import dev.inward.sandbox.DeclaredOperation.Update;
import dev.inward.sandbox.DeclaredOperation.Value;
import dev.inward.sandbox.DeclaredOperation.Values;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that {@code sandbox.yaml} names only what contract, manifest and sandbox have: else a test
 * would find it in the middle of a call.
 */
record ScriptCheck(YamlNode script, VendorContract contract, Recordings recordings, Codes codes) {

  void check(SandboxConfig config) {
    Set<String> credentials = new LinkedHashSet<>();
    contract.operations().forEach(operation -> credentials.addAll(operation.credentials()));
    for (String name : config.wrongCredentials().keySet()) {
      if (!credentials.contains(name)) {
        throw script
            .node("wrong-credentials")
            .problem(name, "no operation has this credential; there are " + credentials);
      }
    }
    checkMagic(config, credentials);
    Set<String> kept = new LinkedHashSet<>();
    config.operations().forEach(operation -> kept.addAll(kept(operation)));
    config.operations().forEach(operation -> checkKept(operation, kept));
    checkStates(kept);
  }

  private void checkMagic(SandboxConfig config, Set<String> credentials) {
    Set<String> names = new LinkedHashSet<>(credentials);
    contract.operations().forEach(each -> names.addAll(OperationCheck.arguments(each)));
    YamlNode magic = script.node("magic");
    for (String argument : config.magicArguments()) {
      if (!names.contains(argument)) {
        throw magic.problem("arguments", "no operation has the argument or credential " + argument);
      }
    }
    YamlNode values = magic.node("values");
    config.magic().forEach((value, response) -> check(response, values.node(value)));
  }

  private void check(ForcedResponse response, YamlNode place) {
    String value = response.value();
    switch (response.kind()) {
      case CODE -> checkCode(value, place, "code");
      case INTERACTION -> recordings.interaction(value, place);
      case RECORDED -> {
        if (contract.operations().stream()
            .noneMatch(operation -> recordings.find(operation.id() + "-" + value).isPresent())) {
          throw place.problem("recorded", "the id of no interaction ends in -" + value);
        }
      }
      case NUMBER, USUAL -> {}
    }
    if (response.fault() != null && !Fault.names().contains(response.fault())) {
      throw place.problem("fault", "none of the faults " + String.join(", ", Fault.names()));
    }
  }

  private void checkCode(String code, YamlNode place, String key) {
    try {
      codes.code(code);
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      throw place.problem(key, String.valueOf(e.getMessage()));
    }
  }

  /** Returns the names of what an operation keeps with a number. */
  private Set<String> kept(DeclaredOperation declared) {
    Set<String> kept = new LinkedHashSet<>();
    if (declared.sells() != null) {
      kept.addAll(declared.sells().keeps());
    }
    Update update = declared.updates();
    if (update != null && update.keeps() != null) {
      kept.addAll(update.keeps().keySet());
    } else if (update != null) {
      contract.operations().stream()
          .filter(operation -> declared.operations().contains(operation.id()))
          .map(OperationCheck::arguments)
          .forEach(kept::addAll);
    }
    return kept;
  }

  private static void checkKept(DeclaredOperation operation, Set<String> kept) {
    Listing listing = operation.lists();
    Stream<Values> items =
        listing == null ? Stream.empty() : listing.in().values().stream().map(ListPlace::each);
    Stream.concat(operation.returns().values().stream(), items)
        .forEach(
            values ->
                values
                    .byPointer()
                    .forEach((pointer, value) -> check(value, kept, values.place(), pointer)));
    Stream.of(
            listing == null ? null : listing.filter(),
            operation.updates() == null ? null : operation.updates().filter(),
            operation.releases() == null ? null : operation.releases().filter())
        .flatMap(Stream::ofNullable)
        .flatMap(filter -> Stream.of(filter.where(), filter.exactly()))
        .forEach(
            values -> values.forEach((name, value) -> check(value, kept, operation.place(), name)));
    if (operation.updates() != null) {
      operation.updates().clears().forEach(name -> check(name, kept, operation.place(), "updates"));
    }
  }

  private static void check(Value value, Set<String> kept, YamlNode place, String key) {
    if (value.kind() == Value.Kind.KEPT) {
      check(value.argument(), kept, place, key);
    }
  }

  private static void check(String name, Set<String> kept, YamlNode place, String key) {
    if (!kept.contains(name)) {
      throw place.problem(key, "no operation keeps " + name + "; they keep " + kept);
    }
  }

  private void checkStates(Set<String> kept) {
    YamlNode states = script.nodeOrNull("states");
    if (states == null) {
      return;
    }
    for (String sentence : states.names()) {
      YamlNode state = states.node(sentence);
      YamlNode arguments = state.nodeOrNull("kept");
      if (arguments != null) {
        arguments.names().forEach(name -> check(name, kept, state, "kept"));
      }
      YamlNode refuse = state.nodeOrNull("refuse");
      if (refuse != null) {
        for (String number : refuse.names()) {
          String code = refuse.text(number);
          if (!code.equals(ProviderState.CODE) || !sentence.contains(code)) {
            checkCode(code, refuse, number);
          }
        }
      }
    }
  }
}
