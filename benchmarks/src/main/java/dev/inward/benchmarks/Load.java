package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Callers who send requests over sockets of their own, one after the other, for a time. They cost
 * the machine as little as can be, because the server that is measured shares it.
 *
 * @param callers how many there are at the same time
 * @param keepsConnections whether each keeps its connection, or makes one for each request
 */
record Load(int callers, boolean keepsConnections) {

  /**
   * What came of a load.
   *
   * @param perSecond how many requests a second were responded to
   * @param cpuMicros what each took of all processors, caller, server and virtual machine together
   * @param callersCpuMicros what of that was the callers' own
   */
  record Result(long perSecond, long cpuMicros, long callersCpuMicros) {}

  /** What one caller has done. */
  private record Calls(long responded, long cpuNanos) {}

  /** Sends requests for a time; any response but one of status 200 is an error. */
  Result run(String baseUrl, LongFunction<byte[]> requests, AtomicLong next, Duration time)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      Duration cpuBefore = cpu();
      long start = System.nanoTime();
      Callable<Calls> caller =
          () -> call(URI.create(baseUrl), requests, next, start + time.toNanos());
      List<Callable<Calls>> all = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        all.add(caller);
      }
      long responded = 0;
      long callersCpu = 0;
      for (Future<Calls> one : threads.invokeAll(all)) {
        responded += one.get().responded;
        callersCpu += one.get().cpuNanos;
      }
      long took = System.nanoTime() - start;
      return new Result(
          responded * 1_000_000_000L / took,
          cpu().minus(cpuBefore).toNanos() / 1000 / responded,
          callersCpu / 1000 / responded);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Calls call(URI server, LongFunction<byte[]> requests, AtomicLong next, long end)
      throws IOException {
    long responded = 0;
    while (System.nanoTime() < end) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setTcpNoDelay(true);
        InputStream responses = new BufferedInputStream(socket.getInputStream());
        do {
          socket.getOutputStream().write(requests.apply(next.getAndIncrement()));
          readResponse(responses);
          responded++;
        } while (keepsConnections && System.nanoTime() < end);
      }
    }
    return new Calls(responded, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static void readResponse(InputStream responses) throws IOException {
    String status = line(responses);
    int length = 0;
    for (String header = line(responses); !header.isEmpty(); header = line(responses)) {
      String[] parts = header.split(":", 2);
      if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) {
        length = Integer.parseInt(parts[1].strip());
      }
    }
    byte[] body = responses.readNBytes(length);
    if (!status.contains(" 200 ") || body.length != length || length == 0) {
      throw new IOException("not responded as it should be: " + status);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  static byte[] post(String path, String contentType, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nX-Crazytel-Api-Key: any\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, contentType, body.length(), body)
        .getBytes(US_ASCII);
  }
}
