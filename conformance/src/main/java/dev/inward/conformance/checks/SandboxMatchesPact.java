package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.VendorControl;
import java.util.List;
import java.util.Locale;

/**
 * The sandbox in every state of the pact: it responds as recorded, byte for byte. Pact's own
 * provider tests do the same by the pact's rules.
 */
public final class SandboxMatchesPact implements Check {

  @Override
  public String id() {
    return "C12";
  }

  @Override
  public String holds() {
    return "the sandbox responds to each recorded request, in its state, as recorded";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    try (Stage stage = Stage.open(specs.vendor(), specs.files())) {
      for (Interaction interaction : specs.manifest().interactions()) {
        violations.whenFails(
            "manifest.yaml",
            interaction.id(),
            "correct the sandbox, its script sandbox.yaml, or the sample",
            () -> play(stage.control(), interaction));
      }
    }
    return violations.list();
  }

  private static void play(VendorControl control, Interaction interaction) throws Exception {
    control.reset();
    Stage.bringAbout(control, interaction.state());
    ReplayedResponse response = ReplayedResponse.to(interaction, control.baseUrl());
    String expected =
        String.format(
            Locale.ROOT,
            "%d %s %s",
            interaction.status(),
            interaction.contentType(),
            new String(interaction.responseBody().body(), UTF_8));
    String found =
        String.format(
            Locale.ROOT,
            "%d %s %s",
            response.status(),
            response.contentType(),
            new String(response.body(), UTF_8));
    if (!expected.equals(found)) {
      throw new AssertionError("instead of %s it responds %s".formatted(expected, found));
    }
  }
}
