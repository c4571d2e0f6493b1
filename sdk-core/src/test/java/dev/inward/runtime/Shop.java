package dev.inward.runtime;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.Reason;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A client like a generated one, with its log. */
final class Shop implements AutoCloseable {

  static final Operation BUY = Operation.purchase("acme", "buy", "POST /v1/buy/{number}");
  static final Operation BUY_BY_GET =
      Operation.purchase("acme", "buyByGet", "GET /v1/buy/{number}/");
  static final Operation LIST = Operation.read("acme", "list", "GET /v1/list");
  static final Operation SEARCH = Operation.read("acme", "search", "POST /v1/search");
  static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  static final Dns TWO_ADDRESSES =
      host ->
          List.of(
              InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
              InetAddress.getByAddress(new byte[] {127, 0, 0, 2}));

  private static final Map<Integer, ErrorMapping> ERROR_MAPPINGS =
      Map.of(
          402,
              new ErrorMapping(
                  Reason.INSUFFICIENT_FUNDS, true, Evidence.DOCUMENTED, "not enough money"),
          500,
              new ErrorMapping(
                  Reason.VENDOR_FAULT, false, Evidence.DOCUMENTED, "the vendor's fault"));

  final Transport transport;
  final ShopApi api;
  final List<String> log = new CopyOnWriteArrayList<>();
  final ManualTime time = new ManualTime();

  Shop(String url, UnaryOperator<ClientSettings.Builder> settings) {
    ClientSettings.Builder builder =
        ClientSettings.builder("acme", "https://shop.example")
            .baseUrl(url)
            .callTimeout(Duration.ofSeconds(10));
    ClientSettings built = settings.apply(builder).build();
    this.transport =
        new Transport(
            built,
            new Log(),
            new RetryPolicy(built.retryReads(), Clock.fixed(NOW, ZoneOffset.UTC), () -> 0.5),
            time);
    this.api = transport.api(ShopApi.class);
  }

  static Shop at(RawServer server) {
    return new Shop(server.url(), settings -> settings);
  }

  static Shop at(RawServer server, OkHttpClient.Builder users) {
    return new Shop(server.url(), settings -> settings.okHttpClient(users.build()));
  }

  /** For servers that never finish. */
  static Shop impatient(RawServer server) {
    return new Shop(server.url(), settings -> settings.callTimeout(Duration.ofMillis(300)));
  }

  static RequestBody body(String text) {
    return RequestBody.create(text, MediaType.get("application/json"));
  }

  static String map(VendorResponse response) {
    if (response.isSuccessful()) {
      return response.text();
    }
    throw response.failureByStatus(ERROR_MAPPINGS, "detail", "message");
  }

  PreparedCall buying() {
    return api.buy(BUY, "18003863003", "key", body("{}"));
  }

  PreparedCall buyingByGet() {
    return api.buyByGet(BUY_BY_GET, "18003863003");
  }

  String buy() {
    return buying().execute(Shop::map);
  }

  String buyByGet() {
    return buyingByGet().execute(Shop::map);
  }

  String list() {
    return api.list(LIST).execute(Shop::map);
  }

  String search(RequestBody body) {
    return api.search(SEARCH, body).execute(Shop::map);
  }

  static InwardException failure(Runnable call) {
    try {
      call.run();
    } catch (InwardException e) {
      return e;
    }
    throw new AssertionError("the call succeeded");
  }

  static InwardException failure(CompletableFuture<?> future) throws Exception {
    InwardException failure = outcome(future);
    if (failure == null) {
      throw new AssertionError("the call succeeded");
    }
    return failure;
  }

  /** Returns the failure of a call, or null if it succeeded. */
  static @Nullable InwardException outcome(CompletableFuture<?> future) throws Exception {
    try {
      future.get(5, TimeUnit.SECONDS);
      return null;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InwardException failure) {
        return failure;
      }
      throw new AssertionError("the call did not end with an outcome", e);
    }
  }

  @Override
  public void close() {
    transport.close();
  }

  private final class Log implements System.Logger {

    @Override
    public String getName() {
      return "dev.inward";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
      log.add(level + " " + text);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
      log.add(level + " " + format);
    }
  }
}
