package dev.inward.conformance.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import dev.inward.sandbox.Vendor;

@Provider("crazytel")
@PactSource(RecordedPactLoader.class)
class CrazytelSandboxPactTest extends SandboxKeepsPact {

  CrazytelSandboxPactTest() {
    super(Vendor.CRAZYTEL);
  }
}
