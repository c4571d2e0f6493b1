package dev.inward.conformance.pact;

import static java.util.Objects.requireNonNull;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pact's mock server, which expects one interaction. A server for each, because two equal requests
 * in one session would be responded to with the same response.
 */
public final class PactDouble implements TestDouble {

  private final V4Pact pact;
  private final Consumer<Interaction> kept;
  private @Nullable BaseMockServer server;

  /** Takes a pact of one interaction, and what is told when the client has kept it. */
  public PactDouble(V4Pact pact, Consumer<Interaction> kept) {
    this.pact = pact;
    this.kept = kept;
  }

  @Override
  public String start() {
    MockProviderConfig config =
        MockProviderConfig.httpConfig(
            "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer, true);
    server = new MockHttpServer(pact, config);
    server.start();
    return server.getUrl();
  }

  @Override
  public void stop() {
    requireNonNull(server).stop();
  }

  @Override
  public void verify() {
    PactVerificationResult result = requireNonNull(server).validateMockServerState(null);
    if (!(result instanceof PactVerificationResult.Ok)) {
      throw new AssertionError(result.getDescription());
    }
    pact.getInteractions().forEach(kept);
  }
}
