package dev.inward.spring;

import dev.inward.CallOptions;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The balance of an account. Reading it costs nothing, and shows that the vendor is reachable and
 * takes the credentials. What was found is kept for a while, because probes are frequent and
 * vendors limit the requests.
 */
final class VendorBalance {

  static final String ENABLED = "management.health.inward.enabled";
  static final String TIME_TO_LIVE = "management.health.inward.time-to-live";

  /** A probe is not to wait as long as a purchase may. */
  static final CallOptions OPTIONS =
      CallOptions.builder().callTimeout(Duration.ofSeconds(5)).build();

  /** What a balance says about the vendor. */
  enum Verdict {
    UP,
    DOWN,
    /** The vendor responds, but not as its contract says, or was not asked. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param verdict the verdict
   * @param details the details, without a credential
   */
  record Finding(Verdict verdict, Map<String, Object> details) {}

  private final String vendor;
  private final Supplier<? extends @Nullable Object> reader;
  private final Duration timeToLive;
  private final LongSupplier nanoTime;

  /** Probes at the same time wait for one request. A monitor would pin virtual threads. */
  private final ReentrantLock lock = new ReentrantLock();

  private @Nullable Finding kept;
  private long keptAt;

  /**
   * Creates a balance.
   *
   * @param vendor the vendor's name in lower case
   * @param reader reads the balance; null if it is not known where the response has it
   * @param timeToLive how long to keep what was found
   * @param nanoTime the clock
   */
  VendorBalance(
      String vendor,
      Supplier<? extends @Nullable Object> reader,
      Duration timeToLive,
      LongSupplier nanoTime) {
    this.vendor = vendor;
    this.reader = reader;
    this.timeToLive = timeToLive;
    this.nanoTime = nanoTime;
  }

  /** Returns a balance that is kept as long as the property says. */
  static VendorBalance of(
      String vendor, Environment environment, Supplier<? extends @Nullable Object> reader) {
    Duration timeToLive =
        Binder.get(environment).bind(TIME_TO_LIVE, Duration.class).orElse(Duration.ofMinutes(1));
    if (timeToLive.isNegative()) {
      throw new InvalidPropertyException(TIME_TO_LIVE + " must be 0 or more", TIME_TO_LIVE);
    }
    return new VendorBalance(vendor, reader, timeToLive, System::nanoTime);
  }

  String vendor() {
    return vendor;
  }

  /** Returns what was found lately, or reads the balance; never throws. */
  Finding check() {
    lock.lock();
    try {
      Finding finding = kept;
      if (finding == null
          || Duration.ofNanos(nanoTime.getAsLong() - keptAt).compareTo(timeToLive) >= 0) {
        finding = read();
        kept = finding;
        keptAt = nanoTime.getAsLong();
      }
      return finding;
    } finally {
      lock.unlock();
    }
  }

  private Finding read() {
    Map<String, Object> details = new LinkedHashMap<>();
    try {
      Object balance = reader.get();
      if (balance != null) {
        details.put("balance", balance.toString());
      }
      return new Finding(Verdict.UP, details);
    } catch (InwardException e) {
      details.put("outcome", e.getMessage());
      details.put("reason", e.reason().name());
      return new Finding(verdict(e), details);
    } catch (RuntimeException e) {
      details.put("outcome", e.getClass().getName());
      return new Finding(Verdict.DOWN, details);
    }
  }

  /**
   * Returns the verdict of a failure. The operation that reads the balance is assumed at two
   * vendors, so that a refusal may mean that it does not exist. Without a cause nothing went wrong
   * while sending: the client's own limit left no turn, which says nothing about the vendor.
   */
  private static Verdict verdict(InwardException failure) {
    boolean responds =
        failure instanceof RejectedException || failure instanceof UnreadableResponseException;
    boolean notTried = failure instanceof NotSentException && failure.getCause() == null;
    return notTried || (responds && failure.reason() != Reason.AUTHENTICATION)
        ? Verdict.UNKNOWN
        : Verdict.DOWN;
  }
}
