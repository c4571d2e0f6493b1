package dev.inward.resilience.fuzz;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okio.AsyncTimeout;

/** A client of each vendor, all at the wire. */
record Clients(MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo) {

  private static final String NOWHERE = "http://127.0.0.1:9";
  private static final Duration CALL_TIMEOUT = Duration.ofDays(2);

  static {
    // It is due before all calls' timeouts, each of which would else wake the thread that waits.
    AsyncTimeout earliest = new AsyncTimeout();
    earliest.timeout(1, TimeUnit.DAYS);
    earliest.enter();
  }

  static Clients at(Wire wire, Tee tee, long maxResponseBytes) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .socketFactory(wire)
            .addInterceptor(tee)
            .proxy(Proxy.NO_PROXY)
            // All on the calling thread, whose time is taken.
            .fastFallback(false)
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .build();
    return new Clients(
        MultitelClient.builder()
            .credentials("user", "secret")
            .baseUrl(NOWHERE)
            .okHttpClient(http)
            .callTimeout(CALL_TIMEOUT)
            .maxResponseBytes(maxResponseBytes)
            .build(),
        CrazytelClient.builder()
            .apiKey("key")
            .baseUrl(NOWHERE)
            .okHttpClient(http)
            .callTimeout(CALL_TIMEOUT)
            .maxResponseBytes(maxResponseBytes)
            .retryReads(false)
            .build(),
        AnveoClient.builder()
            .userKey("key")
            .baseUrl(NOWHERE)
            .okHttpClient(http)
            .callTimeout(CALL_TIMEOUT)
            .maxResponseBytes(maxResponseBytes)
            .build());
  }
}
