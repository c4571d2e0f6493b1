package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts how often the outcome of a purchase becomes unknown because the server closes an idle
 * connection at that very moment: with a new connection for each purchase, and with one that is
 * used again. The server closes after a fixed idle time, and the next purchase comes about then.
 */
final class IdleCloses {

  private static final long IDLE = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long SPREAD = TimeUnit.MICROSECONDS.toNanos(500);

  private final AtomicInteger connections = new AtomicInteger();

  private IdleCloses() {}

  static Table table(int purchases) throws IOException {
    Table table = Table.of("connections", "purchases", "unknown", "connections opened");
    for (Duration idle : new Duration[] {Duration.ZERO, Duration.ofSeconds(2)}) {
      IdleCloses closes = new IdleCloses();
      int unknown = closes.unknown(purchases, idle);
      table.row(idle.isZero() ? "new" : "used again", purchases, unknown, closes.connections.get());
    }
    return table;
  }

  private int unknown(int purchases, Duration reuse) throws IOException {
    Random random = new Random(14);
    int unknown = 0;
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Client client = new InwardClient("http://127.0.0.1:" + server.getLocalPort(), reuse)) {
      Thread acceptor = new Thread(() -> accept(server), "acceptor");
      acceptor.setDaemon(true);
      acceptor.start();
      for (int i = 0; i < purchases; i++) {
        try {
          client.purchase();
        } catch (OutcomeUnknownException e) {
          unknown++;
        } catch (Exception e) {
          throw new IOException("a purchase was refused", e);
        }
        LockSupport.parkNanos(IDLE - SPREAD + (long) (random.nextDouble() * 2 * SPREAD));
      }
    }
    return unknown;
  }

  private void accept(ServerSocket server) {
    try {
      while (true) {
        Socket socket = server.accept();
        connections.incrementAndGet();
        socket.setTcpNoDelay(true);
        Thread thread = new Thread(() -> serve(socket), "connection");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      return; // The server was closed.
    }
  }

  private static void serve(Socket socket) {
    byte[] response = FixedServer.response(Wire.PURCHASE, "json");
    try (socket) {
      InputStream in = socket.getInputStream();
      while (readRequest(in)) {
        socket.getOutputStream().write(response);
        long close = System.nanoTime() + IDLE;
        while (in.available() == 0 && System.nanoTime() < close) {
          LockSupport.parkNanos(20_000);
        }
        if (in.available() == 0) {
          return;
        }
      }
    } catch (IOException e) {
      return; // The client has closed the connection.
    }
  }

  /** Reads to the end of the request's JSON; returns false at the end of the connection. */
  private static boolean readRequest(InputStream in) throws IOException {
    byte[] request = new byte[8192];
    int length = 0;
    while (!new String(request, 0, length, US_ASCII).contains("}")) {
      int read = in.read(request, length, request.length - length);
      if (read <= 0) {
        return false;
      }
      length += read;
    }
    return true;
  }
}
