package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.pact.SandboxStates;
import dev.inward.conformance.pact.State;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.VendorControl;
import java.util.List;

/**
 * The sandbox in every state of the pact: it responds as recorded, byte for byte. Pact's own
 * provider tests do the same by the pact's rules.
 */
final class C12Sandbox implements Check {

  @Override
  public String id() {
    return "C12";
  }

  @Override
  public String holds() {
    return "the sandbox responds each recorded request, in its state, as recorded";
  }

  @Override
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    try (Stage stage = Stage.open(house.vendor(), house.specs())) {
      for (Interaction interaction : house.manifest().interactions()) {
        breaks.whenFails(
            "manifest.yaml",
            interaction.id(),
            "correct the sandbox, its script sandbox.yaml, or the sample",
            () -> play(stage.control(), interaction));
      }
    }
    return breaks.list();
  }

  private static void play(VendorControl control, Interaction interaction) throws Exception {
    control.reset();
    new SandboxStates(control).bringAbout(State.of(interaction));
    Reply response = Reply.to(interaction, control.baseUrl());
    String expected =
        "%d %s %s"
            .formatted(
                interaction.status(),
                interaction.contentType(),
                new String(interaction.responseBody().body(), UTF_8));
    String found =
        "%d %s %s"
            .formatted(
                response.status(), response.contentType(), new String(response.body(), UTF_8));
    if (!expected.equals(found)) {
      throw new AssertionError("instead of %s it responds %s".formatted(expected, found));
    }
  }
}
