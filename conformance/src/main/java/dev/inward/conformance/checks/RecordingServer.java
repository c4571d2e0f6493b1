package dev.inward.conformance.checks;

import dev.inward.contract.HttpRequest;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.http.HttpPort;
import dev.inward.sandbox.http.HttpResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that notes what is sent to it, and gives one response to all of it. */
final class RecordingServer implements AutoCloseable {

  private final List<HttpRequest> heard = new CopyOnWriteArrayList<>();
  private final HttpPort port;
  private volatile HttpResponse response = HttpResponse.of(200, "text/plain", new byte[0]);

  RecordingServer() throws IOException {
    port =
        HttpPort.open(
            0,
            request -> {
              heard.add(request);
              return response;
            });
  }

  /** Forgets what it heard, and responds as recorded from now on. */
  void play(Interaction interaction) {
    play(
        HttpResponse.of(
            interaction.status(), interaction.contentType(), interaction.responseBody().body()));
  }

  /** Forgets what it heard, and responds so from now on. */
  void play(HttpResponse next) {
    heard.clear();
    response = next;
  }

  /** Returns what was sent since. */
  List<HttpRequest> heard() {
    return List.copyOf(heard);
  }

  String baseUrl() {
    return port.baseUrl();
  }

  @Override
  public void close() {
    port.close();
  }
}
