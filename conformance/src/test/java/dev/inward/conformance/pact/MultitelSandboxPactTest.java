package dev.inward.conformance.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import dev.inward.sandbox.Vendor;

@Provider("multitel")
@PactSource(RecordedPactLoader.class)
class MultitelSandboxPactTest extends SandboxKeepsPact {

  MultitelSandboxPactTest() {
    super(Vendor.MULTITEL);
  }
}
