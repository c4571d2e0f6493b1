package dev.inward.sandbox;

import dev.inward.manifest.Contract;
import dev.inward.manifest.Interaction;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Specs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is recorded of a vendor. */
final class Recordings {

  private static final int NEAREST = 3;

  private final Vendor vendor;
  private final Set<String> credentials;
  private final List<Recording> all;
  private final Set<String> vocabulary;

  private Recordings(Vendor vendor, Set<String> credentials, List<Recording> all) {
    this.vendor = vendor;
    this.credentials = credentials;
    this.all = all;
    this.vocabulary =
        all.stream()
            .flatMap(recording -> recording.names().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  static Recordings of(Vendor vendor) {
    Specs specs = Specs.of(vendor.folder());
    Contract contract = Contract.of(specs);
    List<Recording> all =
        Manifest.of(specs).interactions().stream()
            .map(interaction -> Recording.of(interaction, contract))
            .toList();
    return new Recordings(vendor, contract.credentialNames(), all);
  }

  /** Returns what fields, elements and arguments are called that carry a credential. */
  Set<String> credentials() {
    return credentials;
  }

  /** Returns what is recorded for a request: nothing or one. */
  List<Interaction> fitting(Asked asked) {
    return all.stream()
        .filter(recording -> recording.with(asked, vocabulary).fits())
        .map(Recording::interaction)
        .toList();
  }

  /** Says what is nearest to a request and why it does not fit. */
  String whyNothingFits(Asked asked) {
    String nearest =
        all.stream()
            .map(recording -> recording.with(asked, vocabulary))
            .sorted(Comparison.NEAREST)
            .limit(NEAREST)
            .map(Comparison::text)
            .collect(Collectors.joining("\n"));
    return "The sandbox has no answer of %s to this request. The nearest that it has:\n\n%s"
        .formatted(vendor.title(), nearest);
  }
}
