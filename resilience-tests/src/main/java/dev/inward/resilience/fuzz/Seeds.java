package dev.inward.resilience.fuzz;

import dev.inward.contract.manifest.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The responses of a vendor that mutations start from. */
final class Seeds {

  private final Map<String, List<Seed>> own = new LinkedHashMap<>();
  private final List<SeedResponse> all = new ArrayList<>();

  private Seeds() {}

  /** Returns the samples of the vendor's documents, and the hostile bodies in all formats. */
  static Seeds of(String vendor) {
    VendorTargets targets = VendorTargets.of(vendor);
    Seeds seeds = new Seeds();
    for (FuzzTarget target : targets.all()) {
      List<Seed> responses = new ArrayList<>(interactions(targets, target));
      targets.manifest().samples().stream()
          .filter(sample -> isReadBy(target, sample))
          .map(sample -> new Seed(target, SeedResponse.of(sample)))
          .forEach(responses::add);
      seeds.own.put(target.name(), responses);
      responses.forEach(seed -> seeds.all.add(seed.response()));
    }
    seeds.all.addAll(HostileBodies.all());
    return seeds;
  }

  private static List<Seed> interactions(VendorTargets targets, FuzzTarget target) {
    return targets.manifest().interactions().stream()
        .filter(interaction -> interaction.operation().equals(target.operation().id()))
        .map(interaction -> new Seed(targets.target(interaction), SeedResponse.of(interaction)))
        .filter(seed -> seed.target().format() == target.format())
        .toList();
  }

  private static boolean isReadBy(FuzzTarget target, Sample sample) {
    return !sample.direction().equals("fragment")
        && (!sample.role().equals("request") || target.isWebhook())
        && sample.operations().contains(target.operation().id())
        && target.format().isOf(sample.mediaType());
  }

  /** Returns the responses of a target, with the call that each was recorded with. */
  List<Seed> of(FuzzTarget target) {
    return Objects.requireNonNull(own.get(target.name()), target.name());
  }

  /** Returns the responses of all targets and the hostile ones. */
  List<SeedResponse> all() {
    return all;
  }

  /** Mutates one of them, in most cases one of the target's own. */
  WireResponse mutated(FuzzTarget target, Choices choices) {
    SeedResponse seed =
        choices.below(10) < 7 ? choices.pick(of(target)).response() : choices.pick(all);
    return mutated(target, seed, choices);
  }

  /** Mutates a given response, which need not be one of these. */
  WireResponse mutated(FuzzTarget target, SeedResponse seed, Choices choices) {
    ResponseMutations mutations = new ResponseMutations(choices, all, Dictionary.ALL);
    return new BytesResponse(target.isWebhook() ? mutations.body(seed) : mutations.whole(seed));
  }
}
