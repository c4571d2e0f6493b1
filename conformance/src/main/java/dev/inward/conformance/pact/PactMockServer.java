package dev.inward.conformance.pact;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;

/**
 * Pact's mock server, which expects one interaction. Each interaction gets a server of its own,
 * because two equal requests to one server get the same response.
 */
public final class PactMockServer {

  private final BaseMockServer server;

  private PactMockServer(BaseMockServer server) {
    this.server = server;
  }

  /** Starts a server that expects the interaction of a pact. */
  public static PactMockServer start(V4Pact pact) {
    MockProviderConfig config =
        MockProviderConfig.httpConfig(
            "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer, true);
    BaseMockServer server = new MockHttpServer(pact, config);
    server.start();
    return new PactMockServer(server);
  }

  /** Returns the base URL. */
  public String baseUrl() {
    return server.getUrl();
  }

  /** Stops the server. */
  public void stop() {
    server.stop();
  }

  /**
   * Checks that the interaction took place, once the server has stopped.
   *
   * @throws AssertionError with what was missing or too much
   */
  public void verify() {
    PactVerificationResult result = server.validateMockServerState(null);
    if (!(result instanceof PactVerificationResult.Ok)) {
      throw new AssertionError(result.getDescription());
    }
  }
}
