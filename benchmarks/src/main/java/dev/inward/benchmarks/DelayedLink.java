package dev.inward.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/**
 * A link to a server that takes its time, of a given round trip, for whatever is sent through it,
 * TLS or not. The kernel connects at once; so that a connection takes a round trip all the same,
 * the first bytes of a connection wait for one more. Bandwidth is not limited, and TCP's slow start
 * is not imitated.
 */
final class DelayedLink implements AutoCloseable {

  /** Bytes, and when they arrive at the other end; no bytes are the end of the stream. */
  private record Chunk(ByteString bytes, long arrival) {}

  private final ServerSocket entrance = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());

  private final int port;
  private final long roundTrip;

  /**
   * Opens a link.
   *
   * @param server the URL of the server
   */
  DelayedLink(String server, int roundTripMillis) throws IOException {
    port = URI.create(server).getPort();
    roundTrip = TimeUnit.MILLISECONDS.toNanos(roundTripMillis);
    start("link", this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Does something with connections, of which an end is none of a failure. */
  @FunctionalInterface
  private interface Work {

    void run() throws IOException, InterruptedException;
  }

  private static void start(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | InterruptedException e) {
                return; // One of the ends has closed the connection.
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = entrance.accept();
      long connected = System.nanoTime() + roundTrip;
      Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      forward(client, server, connected);
      forward(server, client, connected);
    }
  }

  private void forward(Socket from, Socket to, long connected) {
    BlockingQueue<Chunk> onTheWay = new LinkedBlockingQueue<>();
    start(
        "sending",
        () -> {
          InputStream in = from.getInputStream();
          ByteString bytes;
          do {
            bytes = read(in);
            long sent = Math.max(System.nanoTime(), connected);
            onTheWay.add(new Chunk(bytes, sent + roundTrip / 2));
          } while (bytes.size() > 0);
        });
    start(
        "arriving",
        () -> {
          for (Chunk next = onTheWay.take(); next.bytes.size() > 0; next = onTheWay.take()) {
            TimeUnit.NANOSECONDS.sleep(next.arrival - System.nanoTime());
            next.bytes.write(to.getOutputStream());
          }
          to.shutdownOutput();
        });
  }

  /** Returns what has arrived, at least one byte; none at the end or after a failure. */
  private static ByteString read(InputStream in) {
    byte[] buffer = new byte[1 << 16];
    try {
      int length = Math.max(0, in.read(buffer));
      return ByteString.of(buffer, 0, length);
    } catch (IOException e) {
      return ByteString.EMPTY; // For the other end it is an end, too.
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
