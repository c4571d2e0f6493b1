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
 * Concurrent callers that send one request after the other for a given time. They use plain sockets
 * and little CPU time, because they share the machine with the measured server.
 *
 * @param callers the number of concurrent callers
 * @param keepsConnections whether each caller reuses its connection for all of its requests
 */
record Load(int callers, boolean keepsConnections) {

  /**
   * The measurements of a run.
   *
   * @param perSecond the responses per second
   * @param cpuMicros the CPU time per response of the whole process
   * @param callersCpuMicros the part of it that the callers used
   */
  record Result(long perSecond, long cpuMicros, long callersCpuMicros) {}

  /** The responses and the CPU time of one caller. */
  private record Calls(long responses, long cpuNanos) {}

  /** Sends requests for a given time. A response with another status than 200 is an error. */
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
      long responses = 0;
      long callersCpu = 0;
      for (Future<Calls> one : threads.invokeAll(all)) {
        responses += one.get().responses;
        callersCpu += one.get().cpuNanos;
      }
      long took = System.nanoTime() - start;
      return new Result(
          responses * 1_000_000_000L / took,
          cpu().minus(cpuBefore).toNanos() / 1000 / responses,
          callersCpu / 1000 / responses);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private Calls call(URI server, LongFunction<byte[]> requests, AtomicLong next, long end)
      throws IOException {
    long responses = 0;
    while (System.nanoTime() < end) {
      try (Socket socket = new Socket(server.getHost(), server.getPort())) {
        socket.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        do {
          socket.getOutputStream().write(requests.apply(next.getAndIncrement()));
          readResponse(in);
          responses++;
        } while (keepsConnections && System.nanoTime() < end);
      }
    }
    return new Calls(responses, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static void readResponse(InputStream in) throws IOException {
    String status = line(in);
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String[] parts = header.split(":", 2);
      if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) {
        length = Integer.parseInt(parts[1].strip());
      }
    }
    byte[] body = in.readNBytes(length);
    if (!status.contains(" 200 ") || body.length != length || length == 0) {
      throw new IOException("unexpected response: " + status);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  static byte[] post(String path, String contentType, String body) {
    return String.format(
            Locale.ROOT,
            "POST %s HTTP/1.1\r\nHost: localhost\r\nX-Crazytel-Api-Key: any\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s",
            path,
            contentType,
            body.length(),
            body)
        .getBytes(US_ASCII);
  }
}
