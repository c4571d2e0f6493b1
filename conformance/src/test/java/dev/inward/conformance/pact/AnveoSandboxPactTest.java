package dev.inward.conformance.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import dev.inward.sandbox.Vendor;

@Provider("anveo")
@PactSource(RecordedPactLoader.class)
class AnveoSandboxPactTest extends SandboxKeepsPact {

  AnveoSandboxPactTest() {
    super(Vendor.ANVEO);
  }
}
