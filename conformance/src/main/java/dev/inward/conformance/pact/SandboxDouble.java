package dev.inward.conformance.pact;

import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.VendorControl;

/**
 * The sandbox, in the state that an interaction starts from. It must have understood the request.
 */
record SandboxDouble(Interaction interaction, VendorControl sandbox) implements TestDouble {

  @Override
  public String start() {
    sandbox.reset();
    new SandboxStates(sandbox).bringAbout(State.of(interaction));
    return sandbox.baseUrl();
  }

  @Override
  public void stop() {}

  @Override
  public void verify() {
    if (sandbox.journal().stream().anyMatch(entry -> entry.operation() == null)) {
      throw new AssertionError("the sandbox did not understand " + interaction);
    }
  }
}
