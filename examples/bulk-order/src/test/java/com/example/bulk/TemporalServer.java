package com.example.bulk;

import io.temporal.testserver.TestServer;
import java.io.IOException;
import java.net.ServerSocket;

/**
 * A Temporal server in this process that others reach. Its clock is the real one.
 *
 * @param server the server
 * @param address its host and port
 */
record TemporalServer(TestServer.PortBoundTestServer server, String address)
    implements AutoCloseable {

  private static final int TRIES = 20;

  static TemporalServer start() throws IOException {
    for (int tries = 1; ; tries++) {
      // The server does not tell the port that it would choose itself.
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      try {
        return new TemporalServer(TestServer.createPortBoundServer(port), "127.0.0.1:" + port);
      } catch (RuntimeException e) {
        // Another process may have taken the port in between.
        if (tries == TRIES || !(e.getCause() instanceof IOException)) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
