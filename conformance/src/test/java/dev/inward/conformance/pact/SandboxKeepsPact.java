package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.IgnoreMissingStateChange;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** A vendor of the sandbox keeps the vendor's pact: each interaction, from its state. */
@TestInstance(Lifecycle.PER_CLASS)
@IgnoreMissingStateChange // sandbox.yaml declares the states; an unknown one is an exception.
abstract class SandboxKeepsPact {

  static {
    // Else Pact reports each run to its makers.
    System.setProperty("pact_do_not_track", "true");
  }

  private final Vendor vendor;
  private final Sandbox sandbox = Sandbox.start();
  private int verified;

  SandboxKeepsPact(Vendor vendor) {
    this.vendor = vendor;
  }

  @BeforeEach
  void aim(PactVerificationContext context) throws MalformedURLException {
    VendorControl control = sandbox.control(vendor);
    control.reset();
    context
        .getInteraction()
        .getProviderStates()
        .forEach(state -> Stage.bringAbout(control, state.getName()));
    context.setTarget(HttpTestTarget.fromUrl(URI.create(control.baseUrl()).toURL()));
  }

  @TestTemplate
  @ExtendWith(PactVerificationInvocationContextProvider.class)
  void interaction_isKept(PactVerificationContext context) {
    context.verifyInteraction();
    verified++;
  }

  @AfterAll
  void stop() {
    sandbox.close();
    Manifest manifest = Manifest.of(Specs.of(vendor.name().toLowerCase(Locale.ROOT)));
    assertThat(verified).isEqualTo(manifest.interactions().size());
  }
}
