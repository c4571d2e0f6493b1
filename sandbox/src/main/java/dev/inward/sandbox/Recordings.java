package dev.inward.sandbox;

import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.YamlNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The recorded interactions and samples of a vendor. */
final class Recordings {

  private final List<Interaction> interactions;
  private final List<Sample> samples;
  private final Map<Interaction, Map<String, String>> arguments = new ConcurrentHashMap<>();

  Recordings(Manifest manifest) {
    this.interactions = manifest.interactions();
    this.samples = manifest.samples();
  }

  List<Interaction> interactions() {
    return interactions;
  }

  /** Returns the interactions of an operation. */
  List<Interaction> of(String operation) {
    return interactions.stream()
        .filter(interaction -> interaction.operation().equals(operation))
        .toList();
  }

  /** Returns the interaction of an id. */
  Interaction interaction(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no interaction is called " + id));
  }

  /** Returns the interaction that a declaration names. */
  Interaction interaction(String id, YamlNode place) {
    return find(id).orElseThrow(() -> place.problem("no interaction is called " + id));
  }

  /** Returns the interaction of an id, if there is one. */
  Optional<Interaction> find(String id) {
    return interactions.stream().filter(interaction -> interaction.id().equals(id)).findFirst();
  }

  /** Returns the sample of an id. */
  Sample sample(String id) {
    return findSample(id).orElseThrow(() -> new IllegalStateException("no sample is called " + id));
  }

  /** Returns the sample that a declaration names. */
  Sample sample(String id, YamlNode place) {
    return findSample(id).orElseThrow(() -> place.problem("no sample is called " + id));
  }

  private Optional<Sample> findSample(String id) {
    return samples.stream().filter(sample -> sample.id().equals(id)).findFirst();
  }

  /** Returns the recorded failures of operations in a media type. */
  List<Sample> failures(List<String> operations, String mediaType) {
    return samples.stream()
        .filter(sample -> sample.direction().equals("response") && sample.role().equals("error"))
        .filter(sample -> sample.mediaType().equals(mediaType))
        .filter(sample -> !Collections.disjoint(sample.operations(), operations))
        .toList();
  }

  /**
   * Returns the interaction that is the response to a call: the one whose request has the same
   * arguments, or else the first success.
   */
  Interaction response(Call call, VendorContract contract) {
    List<Interaction> recorded = of(call.operation().id());
    Predicate<Interaction> sameArguments =
        interaction -> arguments(interaction, contract).equals(call.arguments());
    Predicate<Interaction> success =
        interaction ->
            interaction.responseBody().role().equals("success")
                && interaction.contentType().equals(call.mediaType());
    return recorded.stream()
        .filter(sameArguments)
        .findFirst()
        .or(() -> recorded.stream().filter(success).findFirst())
        .orElseThrow(
            () -> new IllegalStateException("no success of " + call.operation() + " is recorded"));
  }

  /** Returns the arguments of a recorded request, none if the contract does not allow it. */
  Map<String, String> arguments(Interaction interaction, VendorContract contract) {
    return arguments.computeIfAbsent(
        interaction,
        recorded -> {
          Call call = contract.call(HttpRequest.of(recorded));
          return call == null ? Map.of() : call.arguments();
        });
  }
}
