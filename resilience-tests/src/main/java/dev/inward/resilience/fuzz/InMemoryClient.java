package dev.inward.resilience.fuzz;

import static java.util.Objects.requireNonNull;

import dev.inward.contract.VendorContract;
import dev.inward.runtime.ClientBuilder;
import dev.inward.testing.ReflectiveClient;
import java.net.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okio.AsyncTimeout;

/** A client of a vendor, connected to in-memory sockets, and its prepared calls. */
final class InMemoryClient {

  private static final String NOWHERE = "http://127.0.0.1:9";
  private static final Duration CALL_TIMEOUT = Duration.ofDays(2);

  static {
    // Expires before the timeout of any call: otherwise each call would wake the watchdog thread.
    AsyncTimeout earliest = new AsyncTimeout();
    earliest.timeout(1, TimeUnit.DAYS);
    earliest.enter();
  }

  private final OkHttpClient http;
  private final long maxResponseBytes;
  private final Map<String, ReflectiveClient> clients = new HashMap<>();
  private final Map<String, Supplier<Object>> calls = new HashMap<>();

  InMemoryClient(
      InMemorySocketFactory sockets, CapturingInterceptor capture, long maxResponseBytes) {
    this.maxResponseBytes = maxResponseBytes;
    this.http =
        new OkHttpClient.Builder()
            .socketFactory(sockets)
            .addInterceptor(capture)
            .proxy(Proxy.NO_PROXY)
            // Everything on the calling thread, whose CPU time is measured.
            .fastFallback(false)
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
  }

  /** Makes a target's call, and returns its result or how it failed. */
  Object call(FuzzTarget target) {
    return calls.computeIfAbsent(target.name(), name -> prepared(target)).get();
  }

  private Supplier<Object> prepared(FuzzTarget target) {
    return client(target).prepared(requireNonNull(target.call()));
  }

  /** Makes a target's call on other threads, and returns its result or how it failed. */
  Object callAsync(FuzzTarget target) {
    Object started = client(target).preparedAsync(requireNonNull(target.call())).get();
    try {
      return started instanceof CompletableFuture<?> future ? future.join() : started;
    } catch (CompletionException e) {
      return requireNonNull(e.getCause());
    }
  }

  private ReflectiveClient client(FuzzTarget target) {
    VendorContract contract = VendorTargets.of(target.vendor()).contract();
    return clients.computeIfAbsent(
        target.vendor(),
        vendor ->
            ReflectiveClient.of(
                vendor, contract, requireNonNull(target.call()).credentials(), this::set));
  }

  private void set(ClientBuilder<?> settings) {
    settings
        .baseUrl(NOWHERE)
        .okHttpClient(http)
        .callTimeout(CALL_TIMEOUT)
        .maxResponseBytes(maxResponseBytes)
        .retryReads(false);
  }
}
