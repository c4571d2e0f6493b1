package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.inward.testing.ReflectiveClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Sends responses to targets, and measures their time. */
final class TargetRunner {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long TIME_LIMIT = TimeUnit.SECONDS.toNanos(1);
  private static final int CAPTURED_CHARACTERS = 1 << 16;
  private static final Map<String, Method> PARSERS = new ConcurrentHashMap<>();

  private final InMemorySocketFactory sockets = new InMemorySocketFactory();
  private final CapturingInterceptor capture = new CapturingInterceptor();
  private final InMemoryClient client;
  private long slowest;

  TargetRunner(long maxResponseBytes) {
    this.client = new InMemoryClient(sockets, capture, maxResponseBytes);
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
    @Nullable CompletedCall call = call(target, response);
    long took = System.nanoTime() - began;
    for (int i = 0; i < 2 && took > TIME_LIMIT; i++) {
      // The machine may be busy: further attempts count only the CPU time. The heap has no room for
      // two large results.
      call = null;
      began = THREADS.getCurrentThreadCpuTime();
      call = call(target, response);
      took = THREADS.getCurrentThreadCpuTime() - began;
    }
    slowest = Math.max(slowest, took);
    if (took > TIME_LIMIT) {
      throw new AssertionError("it took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
    return requireNonNull(call);
  }

  /** Sends a response to an operation in the blocking and in the asynchronous style. */
  List<CompletedCall> runInBothStyles(FuzzTarget target, WireResponse response) {
    CompletedCall blocking = call(target, response);
    receive(response);
    return List.of(blocking, completed(target, client.callAsync(target)));
  }

  private CompletedCall call(FuzzTarget target, WireResponse response) {
    receive(response);
    return target.isWebhook()
        ? notification(target, text(response))
        : completed(target, client.call(target));
  }

  private void receive(WireResponse response) {
    sockets.response(response);
    capture.reset();
  }

  private CompletedCall completed(FuzzTarget target, Object outcome) {
    Throwable failure = outcome instanceof Throwable thrown ? thrown : null;
    return new CompletedCall(
        target,
        failure == null ? CallResult.of(outcome) : null,
        failure,
        capture.response(),
        sockets.requests());
  }

  private static CompletedCall notification(FuzzTarget target, String body) {
    String start = body.substring(0, Math.min(body.length(), CAPTURED_CHARACTERS));
    DecodedResponse response = new DecodedResponse(-1, ByteString.encodeUtf8(start));
    try {
      Object parsed =
          PARSERS.computeIfAbsent(target.name(), name -> parser(target)).invoke(null, body);
      return new CompletedCall(target, CallResult.of(parsed), null, response, 0);
    } catch (InvocationTargetException e) {
      return new CompletedCall(target, null, e.getCause(), response, 0);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method parser(FuzzTarget webhook) {
    String pointer = webhook.schema().pointer();
    Class<?> type =
        ReflectiveClient.type(webhook.vendor(), pointer.substring(pointer.lastIndexOf('/') + 1));
    try {
      return type.getMethod("parse", String.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
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
