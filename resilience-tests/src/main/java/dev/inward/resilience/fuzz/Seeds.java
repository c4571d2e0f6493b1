package dev.inward.resilience.fuzz;

import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What a vendor's targets are given before anything is done to it. */
final class Seeds {

  private final Map<Target, List<Reply>> own = new EnumMap<>(Target.class);
  private final List<Reply> all = new ArrayList<>();

  private Seeds() {}

  /** The samples of the vendor's documents, and the hostile bodies in all of its formats. */
  static Seeds of(String vendor) {
    Manifest manifest = Manifest.of(Specs.of(vendor));
    Seeds seeds = new Seeds();
    for (Target target : Target.of(vendor)) {
      List<Reply> replies = new ArrayList<>();
      manifest.interactions().stream()
          .filter(interaction -> interaction.operation().equals(target.operation()))
          .filter(interaction -> target.format().isOf(interaction.contentType()))
          .map(Reply::of)
          .forEach(replies::add);
      manifest.samples().stream()
          .filter(sample -> !sample.direction().equals("fragment"))
          .filter(sample -> !sample.role().equals("request") || target.isWebhook())
          .filter(sample -> sample.operations().contains(target.operation()))
          .filter(sample -> target.format().isOf(sample.mediaType()))
          .map(Reply::of)
          .forEach(replies::add);
      seeds.own.put(target, replies);
      seeds.all.addAll(replies);
    }
    seeds.all.addAll(HostileBodies.all());
    return seeds;
  }

  /** The target's own responses. */
  List<Reply> of(Target target) {
    return own.getOrDefault(target, all);
  }

  /** Those of all the vendor's operations, and the hostile ones. */
  List<Reply> all() {
    return all;
  }

  /** One of them mutated, more often than not one of the target's own. */
  VendorResponse mutated(Target target, SplittableRandom random) {
    List<Reply> from = random.nextInt(10) < 7 ? of(target) : all;
    Reply reply = from.get(random.nextInt(from.size()));
    ReplyMutations mutations = new ReplyMutations(random, all);
    return new Bytes(target.isWebhook() ? mutations.body(reply) : mutations.whole(reply));
  }
}
