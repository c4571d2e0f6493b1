package dev.inward.resilience.fuzz;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okio.AsyncTimeout;

/** A client of each vendor, connected to in-memory sockets. */
record InMemoryClients(MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo) {

  private static final String NOWHERE = "http://127.0.0.1:9";
  private static final Duration CALL_TIMEOUT = Duration.ofDays(2);

  static {
    // Expires before the timeout of any call: otherwise each call would wake the watchdog thread.
    AsyncTimeout earliest = new AsyncTimeout();
    earliest.timeout(1, TimeUnit.DAYS);
    earliest.enter();
  }

  static InMemoryClients at(
      InMemorySocketFactory sockets, CapturingInterceptor capture, long maxResponseBytes) {
    OkHttpClient http =
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
    return new InMemoryClients(
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
