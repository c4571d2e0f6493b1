package dev.inward.resilience.fuzz;

import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The responses of a vendor that mutations start from. */
final class Seeds {

  private final Map<FuzzTarget, List<SeedResponse>> own = new EnumMap<>(FuzzTarget.class);
  private final List<SeedResponse> all = new ArrayList<>();

  private Seeds() {}

  /** Returns the samples of the vendor's documents, and the hostile bodies in all formats. */
  static Seeds of(String vendor) {
    Manifest manifest = Manifest.of(Specs.of(vendor));
    Seeds seeds = new Seeds();
    for (FuzzTarget target : FuzzTarget.of(vendor)) {
      List<SeedResponse> responses = new ArrayList<>();
      manifest.interactions().stream()
          .filter(interaction -> interaction.operation().equals(target.operation()))
          .filter(interaction -> target.format().isOf(interaction.contentType()))
          .map(SeedResponse::of)
          .forEach(responses::add);
      manifest.samples().stream()
          .filter(sample -> !sample.direction().equals("fragment"))
          .filter(sample -> !sample.role().equals("request") || target.isWebhook())
          .filter(sample -> sample.operations().contains(target.operation()))
          .filter(sample -> target.format().isOf(sample.mediaType()))
          .map(SeedResponse::of)
          .forEach(responses::add);
      seeds.own.put(target, responses);
      seeds.all.addAll(responses);
    }
    seeds.all.addAll(HostileBodies.all());
    return seeds;
  }

  /** Returns the responses of a target. */
  List<SeedResponse> of(FuzzTarget target) {
    return own.getOrDefault(target, all);
  }

  /** Returns the responses of all targets and the hostile ones. */
  List<SeedResponse> all() {
    return all;
  }

  /** Mutates one of them, in most cases one of the target's own. */
  WireResponse mutated(FuzzTarget target, Choices choices) {
    SeedResponse seed = choices.pick(choices.below(10) < 7 ? of(target) : all);
    return mutated(target, seed, choices);
  }

  /** Mutates a given response, which need not be one of these. */
  WireResponse mutated(FuzzTarget target, SeedResponse seed, Choices choices) {
    ResponseMutations mutations = new ResponseMutations(choices, all);
    return new BytesResponse(target.isWebhook() ? mutations.body(seed) : mutations.whole(seed));
  }
}
