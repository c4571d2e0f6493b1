package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/** Sends responses to targets, and measures their time. */
final class TargetRunner {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long TIME_LIMIT = TimeUnit.SECONDS.toNanos(1);
  private static final int CAPTURED_CHARACTERS = 1 << 16;

  private final InMemorySocketFactory sockets = new InMemorySocketFactory();
  private final CapturingInterceptor capture = new CapturingInterceptor();
  private final InMemoryClients clients;
  private long slowest;

  TargetRunner(long maxResponseBytes) {
    this.clients = InMemoryClients.at(sockets, capture, maxResponseBytes);
  }

  /** Returns the longest time of a call in nanoseconds. */
  long slowest() {
    return slowest;
  }

  /**
   * Sends a response to a target.
   *
   * @throws AssertionError if three attempts in a row take longer than a second
   */
  CompletedCall run(FuzzTarget target, WireResponse response) {
    long began = System.nanoTime();
    CompletedCall call = call(target, response);
    long took = System.nanoTime() - began;
    for (int i = 0; i < 2 && took > TIME_LIMIT; i++) {
      // The machine may be busy: further attempts count only the CPU time.
      began = THREADS.getCurrentThreadCpuTime();
      call = call(target, response);
      took = THREADS.getCurrentThreadCpuTime() - began;
    }
    slowest = Math.max(slowest, took);
    if (took > TIME_LIMIT) {
      throw new AssertionError("it took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
    return call;
  }

  private CompletedCall call(FuzzTarget target, WireResponse response) {
    sockets.response(response);
    capture.reset();
    if (target.isWebhook()) {
      return notification(target, text(response));
    }
    try {
      CallResult result = target.call(clients);
      return new CompletedCall(target, result, null, capture.response(), sockets.requests());
    } catch (Throwable e) {
      return new CompletedCall(target, null, e, capture.response(), sockets.requests());
    }
  }

  private static CompletedCall notification(FuzzTarget target, String body) {
    String start = body.substring(0, Math.min(body.length(), CAPTURED_CHARACTERS));
    DecodedResponse response = new DecodedResponse(-1, ByteString.encodeUtf8(start));
    try {
      return new CompletedCall(target, TargetCalls.callNotification(body), null, response, 0);
    } catch (Throwable e) {
      return new CompletedCall(target, null, e, response, 0);
    }
  }

  private static String text(WireResponse response) {
    try (InputStream in = response.open()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
