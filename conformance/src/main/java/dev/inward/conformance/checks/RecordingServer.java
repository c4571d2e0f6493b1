package dev.inward.conformance.checks;

import dev.inward.contract.HttpRequest;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.sandbox.http.StubServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that records requests, and sends the same response to all of them. */
final class RecordingServer implements AutoCloseable {

  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();
  private final StubServer server;
  private volatile HttpResponse response = HttpResponse.of(200, "text/plain", new byte[0]);

  RecordingServer() throws IOException {
    server =
        StubServer.start(
            0,
            request -> {
              requests.add(request);
              return response;
            });
  }

  /** Forgets the requests, and sends the recorded response from now on. */
  void serve(Interaction interaction) {
    serve(
        HttpResponse.of(
            interaction.status(), interaction.contentType(), interaction.responseBody().body()));
  }

  /** Forgets the requests, and sends this response from now on. */
  void serve(HttpResponse next) {
    requests.clear();
    response = next;
  }

  /** Returns the requests since the last change of the response. */
  List<HttpRequest> requests() {
    return List.copyOf(requests);
  }

  String baseUrl() {
    return server.baseUrl();
  }

  @Override
  public void close() {
    server.close();
  }
}
