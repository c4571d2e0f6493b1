package dev.inward.conformance.checks;

import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.http.HttpAnswer;
import dev.inward.sandbox.http.HttpPort;
import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that notes what is sent to it, and gives one answer to all of it. */
final class Listener implements AutoCloseable {

  private final List<HttpRequest> heard = new CopyOnWriteArrayList<>();
  private final HttpPort port;
  private volatile HttpAnswer answer = HttpAnswer.of(200, "text/plain", new byte[0]);

  Listener() throws IOException {
    port =
        HttpPort.open(
            0,
            request -> {
              heard.add(request);
              return answer;
            });
  }

  /** Forgets what it heard, and answers as recorded from now on. */
  void play(Interaction interaction) {
    play(
        HttpAnswer.of(
            interaction.status(), interaction.contentType(), interaction.responseBody().body()));
  }

  /** Forgets what it heard, and answers so from now on. */
  void play(HttpAnswer next) {
    heard.clear();
    answer = next;
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
