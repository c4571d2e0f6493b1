package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
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

  @SuppressWarnings("SystemOut") // A program.
  public static void main(String[] args) throws IOException {
    int purchases = Integer.parseInt(args[0]);
    System.out.println("| connections | purchases | unknown | connections opened |");
    System.out.println("| --- | --- | --- | --- |");
    for (Duration idle : new Duration[] {Duration.ZERO, Duration.ofSeconds(2)}) {
      System.out.println(new IdleCloses().run(purchases, idle));
    }
  }

  private String run(int purchases, Duration reuse) throws IOException {
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
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d |",
        reuse.isZero() ? "new" : "used again",
        purchases,
        unknown,
        connections.get());
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
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Length: " + Wire.PURCHASE.length + "\r\n\r\n")
            .getBytes(US_ASCII);
    byte[] response = new byte[head.length + Wire.PURCHASE.length];
    System.arraycopy(head, 0, response, 0, head.length);
    System.arraycopy(Wire.PURCHASE, 0, response, head.length, Wire.PURCHASE.length);
    try (socket) {
      InputStream in = socket.getInputStream();
      byte[] request = new byte[8192];
      int read = in.read(request);
      while (read > 0 && !new String(request, 0, read, US_ASCII).contains("}")) {
        read += in.read(request, read, request.length - read);
      }
      while (read > 0) {
        socket.getOutputStream().write(response);
        long close = System.nanoTime() + IDLE;
        while (in.available() == 0 && System.nanoTime() < close) {
          LockSupport.parkNanos(20_000);
        }
        if (in.available() == 0) {
          return;
        }
        read = in.read(request);
        while (read > 0 && !new String(request, 0, read, US_ASCII).contains("}")) {
          read += in.read(request, read, request.length - read);
        }
      }
    } catch (IOException e) {
      return; // The client has closed the connection.
    }
  }
}
