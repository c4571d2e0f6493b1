package dev.inward.conformance.checks;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.PactDouble;
import dev.inward.conformance.pact.RecordedPact;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import java.util.List;

/**
 * The generated client against Pact's mock server: what it asks, and what it makes of the response.
 */
public final class ClientOutcomesMatchManifest implements Check {

  @Override
  public String id() {
    return "C10";
  }

  @Override
  public String holds() {
    return "against Pact's mock server the client asks and concludes what the manifest says";
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
    PactDouble mock =
        new PactDouble(RecordedPact.of(interaction, specs.vendor(), specs.contract()), kept -> {});
    String baseUrl = mock.start();
    Object end;
    try (ReflectiveClient client = ReflectiveClient.of(specs, baseUrl, call.credentials())) {
      end = client.call(call);
    } finally {
      mock.stop();
    }
    mock.verify();
    judge(interaction, end);
  }

  private static void judge(Interaction interaction, Object end) {
    Class<?> expected =
        switch (interaction.outcome()) {
          case "rejected" -> RejectedException.class;
          case "unknown" -> OutcomeUnknownException.class;
          case "unreadable" -> UnreadableResponseException.class;
          default -> null;
        };
    if (expected == null ? end instanceof Throwable : end.getClass() != expected) {
      throw new AssertionError(
          "it ends with %s, not as %s".formatted(end.getClass(), interaction.outcome()));
    }
    String reason = interaction.reason();
    if (end instanceof InwardException failure
        && failure.reason() != (reason == null ? Reason.OTHER : Reason.valueOf(reason))) {
      throw new AssertionError("its reason is %s, not %s".formatted(failure.reason(), reason));
    }
  }
}
