package dev.inward.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A {@link FixedServer} in a process of its own. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final String baseUrl;

  private ServerProcess(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  /**
   * Starts a server of Crazytel's or Anveo's responses.
   *
   * @param format {@code json} or {@code xml}
   * @param rows the length of its list
   */
  static ServerProcess start(String format, int rows) throws IOException {
    return start(format, Integer.toString(rows));
  }

  /** Starts a server with the arguments of {@link FixedServer}. */
  static ServerProcess start(String... arguments) throws IOException {
    Process process = Jvm.CURRENT.with("-XX:+UseSerialGC").start(FixedServer.class, arguments);
    BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
    String url = out.readLine();
    if (url == null) {
      throw new IOException("the server did not start");
    }
    return new ServerProcess(process, url);
  }

  /** Starts the server for a client. */
  static ServerProcess startFor(String client, int rows) throws IOException {
    return start(client.startsWith("anveo") ? "xml" : "json", rows);
  }

  String baseUrl() {
    return baseUrl;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
