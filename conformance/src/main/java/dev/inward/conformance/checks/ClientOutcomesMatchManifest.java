package dev.inward.conformance.checks;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.PactMockServer;
import dev.inward.conformance.pact.RecordedPact;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.testing.ReflectiveClient;
import java.util.List;

/**
 * Calls the generated client against Pact's mock server: its requests and its outcomes, each value
 * included, are those of the manifest.
 */
public final class ClientOutcomesMatchManifest implements Check {

  @Override
  public String id() {
    return "C10";
  }

  @Override
  public String holds() {
    return "against Pact's mock server the client sends the requests of the manifest and has its outcomes";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    VendorContract contract = specs.vendorContract();
    for (Interaction interaction : specs.manifest().interactions()) {
      Call call = contract.call(HttpRequest.of(interaction));
      if (call == null) {
        violations.add(
            "manifest.yaml", interaction.id(), "the contract does not allow it", "see C5");
        continue;
      }
      violations.whenFails(
          "manifest.yaml",
          interaction.id(),
          "correct the contract or the manifest, whichever the document does not bear out",
          () -> play(specs, interaction, call));
    }
    return violations.list();
  }

  private static void play(VendorSpecs specs, Interaction interaction, Call call) throws Exception {
    PactMockServer vendor =
        PactMockServer.start(RecordedPact.of(interaction, specs.vendor(), specs.contract()));
    Object outcome;
    try (ReflectiveClient client =
        ReflectiveClient.of(
            specs.vendor(),
            specs.vendorContract(),
            call.credentials(),
            settings -> settings.baseUrl(vendor.baseUrl()))) {
      outcome = client.call(call);
    } finally {
      vendor.stop();
    }
    vendor.verify();
    new OutcomeVerifier(interaction, call.operation()).verify(outcome);
  }
}
