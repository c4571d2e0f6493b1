package dev.inward.resilience.fuzz;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.Call;
import dev.inward.contract.Content;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The targets of a vendor, as its contract and its manifest state them. */
final class VendorTargets {

  private static final Map<String, VendorTargets> VENDORS = new ConcurrentHashMap<>();

  private final VendorContract contract;
  private final Manifest manifest;
  private final Map<String, FuzzTarget> byName = new LinkedHashMap<>();
  private final Map<String, ResponseOracle> oracles = new ConcurrentHashMap<>();
  private final List<FuzzTarget> all = new ArrayList<>();

  private VendorTargets(String vendor) {
    Specs specs = Specs.of(vendor);
    contract = VendorContract.of(specs);
    manifest = Manifest.of(specs);
    for (Interaction interaction : manifest.interactions()) {
      add(recorded(vendor, interaction));
    }
    for (Operation operation : contract.operations()) {
      for (Content content : expected(operation)) {
        all.add(first(operation, BodyFormat.of(content.mediaType())));
      }
    }
    Map<String, FuzzTarget> webhooks = new LinkedHashMap<>();
    contract.operationsAndCallbacks().stream()
        .filter(Operation::isCallback)
        .map(
            operation ->
                new FuzzTarget(
                    vendor,
                    vendor + "/" + operation.id(),
                    operation,
                    operation.requestContents().get(0).mediaType(),
                    null))
        .forEach(webhook -> webhooks.putIfAbsent(webhook.schema().pointer(), webhook));
    webhooks.values().forEach(this::add);
    all.addAll(webhooks.values());
  }

  static VendorTargets of(String vendor) {
    return VENDORS.computeIfAbsent(vendor, VendorTargets::new);
  }

  private FuzzTarget recorded(String vendor, Interaction interaction) {
    Call call = requireNonNull(contract.call(HttpRequest.of(interaction)), interaction.id());
    return new FuzzTarget(
        vendor, vendor + "/" + interaction.id(), call.operation(), call.mediaType(), call);
  }

  private void add(FuzzTarget target) {
    byName.put(target.name(), target);
  }

  /** Prefers the call of a success, whose arguments confirm a purchase. */
  private FuzzTarget first(Operation operation, BodyFormat format) {
    return manifest.interactions().stream()
        .filter(interaction -> interaction.operation().equals(operation.id()))
        .sorted(Comparator.comparing((Interaction interaction) -> !isSuccess(interaction)))
        .map(this::target)
        .filter(target -> target.format() == format)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(operation + " has no recorded call of " + format));
  }

  private static boolean isSuccess(Interaction interaction) {
    return interaction.outcome().equals("success") || interaction.outcome().equals("raw");
  }

  /** Returns the bodies of a success. */
  private static List<Content> expected(Operation operation) {
    return operation.responses().stream()
        .filter(response -> response.status().startsWith("2"))
        .findFirst()
        .map(Response::contents)
        .orElse(List.of());
  }

  static Schema schema(Operation operation, String mediaType) {
    List<Content> contents =
        operation.isCallback() ? operation.requestContents() : expected(operation);
    return contents.stream()
        .filter(content -> content.mediaType().equals(mediaType))
        .map(Content::schema)
        .findFirst()
        .orElseThrow();
  }

  VendorContract contract() {
    return contract;
  }

  Manifest manifest() {
    return manifest;
  }

  List<FuzzTarget> all() {
    return all;
  }

  /** Returns the target with the call of an interaction. */
  FuzzTarget target(Interaction interaction) {
    return byName.values().stream()
        .filter(target -> target.name().endsWith("/" + interaction.id()))
        .findFirst()
        .orElseThrow();
  }

  FuzzTarget named(String name) {
    FuzzTarget target = byName.get(name);
    if (target == null) {
      throw new IllegalArgumentException("no recorded call is named " + name);
    }
    return target;
  }

  ResponseOracle oracle(FuzzTarget target) {
    return oracles.computeIfAbsent(target.name(), name -> ResponseOracle.of(target));
  }
}
