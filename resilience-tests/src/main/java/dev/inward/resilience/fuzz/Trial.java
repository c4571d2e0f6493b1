package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import okio.ByteString;

/** Gives a target a response, and takes the time. */
final class Trial {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
  private static final int ENOUGH = 1 << 16;

  private final Wire wire = new Wire();
  private final Tee tee = new Tee();
  private final Clients clients;
  private long slowest;

  Trial(long maxResponseBytes) {
    this.clients = Clients.at(wire, tee, maxResponseBytes);
  }

  /** The longest that a call took, in nanoseconds. */
  long slowest() {
    return slowest;
  }

  /**
   * Plays a response.
   *
   * @throws AssertionError if it takes longer than a second, each time that it is tried
   */
  Outcome play(Target target, VendorResponse response) {
    long began = System.nanoTime();
    Outcome outcome = outcome(target, response);
    long took = System.nanoTime() - began;
    for (int i = 0; i < 2 && took > LONGEST; i++) {
      // The machine may have had other things to do.
      began = THREADS.getCurrentThreadCpuTime();
      outcome = outcome(target, response);
      took = THREADS.getCurrentThreadCpuTime() - began;
    }
    slowest = Math.max(slowest, took);
    if (took > LONGEST) {
      throw new AssertionError("it took " + TimeUnit.NANOSECONDS.toMillis(took) + " ms");
    }
    return outcome;
  }

  private Outcome outcome(Target target, VendorResponse response) {
    wire.response(response);
    tee.forget();
    if (target.isWebhook()) {
      return notification(target, text(response));
    }
    try {
      Yes yes = target.call(clients);
      return new Outcome(target, yes, null, tee.seen(), wire.requests());
    } catch (Throwable e) {
      return new Outcome(target, null, e, tee.seen(), wire.requests());
    }
  }

  private static Outcome notification(Target target, String body) {
    String start = body.substring(0, Math.min(body.length(), ENOUGH));
    Seen seen = new Seen(-1, ByteString.encodeUtf8(start));
    try {
      return new Outcome(target, Calls.callNotification(body), null, seen, 0);
    } catch (Throwable e) {
      return new Outcome(target, null, e, seen, 0);
    }
  }

  private static String text(VendorResponse response) {
    try (InputStream in = response.open()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
