package dev.inward.runtime;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Sends what generated interfaces describe: what spends money at most once, what only reads at most
 * three times, to the server that was set, and with an outcome that says whether money can be
 * spent. It is thread-safe.
 */
public final class Transport implements AutoCloseable {

  private final ClientSettings settings;
  private final System.Logger logger;
  private final RetryPolicy repetition;
  private final Sleeper waiting;
  private final @Nullable Dispatcher ownDispatcher;
  private final OkHttpClient paying;
  private final OkHttpClient reading;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Makes a transport. No connection is opened yet.
   *
   * @param settings how to reach the vendor
   */
  public Transport(ClientSettings settings) {
    this(settings, System.getLogger("dev.inward"));
  }

  Transport(ClientSettings settings, System.Logger logger) {
    this(
        settings,
        logger,
        new RetryPolicy(
            settings.retryReads(),
            Clock.systemUTC(),
            () -> ThreadLocalRandom.current().nextDouble()),
        new DefaultSleeper("inward " + settings.vendor() + " retries"));
  }

  Transport(
      ClientSettings settings, System.Logger logger, RetryPolicy repetition, Sleeper waiting) {
    this.settings = settings;
    this.logger = logger;
    this.repetition = repetition;
    this.waiting = waiting;
    OkHttpClient users = settings.okHttpClient();
    this.ownDispatcher = users == null ? new Dispatcher() : null;
    OkHttpClient.Builder base = users == null ? ownClient(ownDispatcher) : users.newBuilder();
    // A purchase never meets a connection that may have died while it was idle.
    this.paying = guarded(base, settings.callTimeout(), new ConnectionPool(0, 1, TimeUnit.SECONDS));
    this.reading = guarded(base, settings.callTimeout(), new ConnectionPool());
  }

  private static OkHttpClient.Builder ownClient(@Nullable Dispatcher dispatcher) {
    OkHttpClient.Builder own =
        // The call timeout alone decides: a purchase that takes its time is not cut off early.
        new OkHttpClient.Builder().readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO);
    return dispatcher == null ? own : own.dispatcher(dispatcher);
  }

  private static OkHttpClient guarded(
      OkHttpClient.Builder base, Duration callTimeout, ConnectionPool pool) {
    OkHttpClient.Builder guarded =
        base.build()
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(pool)
            .callTimeout(callTimeout);
    guarded.addInterceptor(new HardeningInterceptor(pool));
    guarded.addNetworkInterceptor(new AtMostOnceInterceptor());
    return guarded.build();
  }

  /**
   * Implements a generated interface against the user's server, else the contract's.
   *
   * @param <T> the interface
   * @param retrofitInterface an interface whose methods return {@link PreparedCall} and take an
   *     {@link Operation} as a tag
   * @return its implementation
   */
  public <T> T api(Class<T> retrofitInterface) {
    return api(retrofitInterface, settings.server(null));
  }

  /**
   * Implements a generated interface against the user's server, else the one that the contract
   * names for some of its operations.
   *
   * @param <T> the interface
   * @param retrofitInterface as above
   * @param serverUrl the contract's server: scheme, host and port
   * @return its implementation
   * @throws IllegalArgumentException if the server is anything else
   */
  public <T> T api(Class<T> retrofitInterface, String serverUrl) {
    return api(retrofitInterface, settings.server(serverUrl));
  }

  private <T> T api(Class<T> retrofitInterface, HttpUrl server) {
    return new Retrofit.Builder()
        .baseUrl(server)
        // Never used to send: a call that came this way has no attempt, and the guard refuses it.
        .callFactory(reading)
        .addCallAdapterFactory(new PreparedCall.Factory(this, server))
        .validateEagerly(true)
        .build()
        .create(retrofitInterface);
  }

  Exchange exchange(Operation operation, Request request) {
    Request named =
        request.header("User-Agent") == null
            ? request.newBuilder().header("User-Agent", settings.userAgent()).build()
            : request;
    return new Exchange(this, operation, named);
  }

  OkHttpClient client(Operation operation) {
    return operation.spendsMoney() ? paying : reading;
  }

  boolean isClosed() {
    return closed.get();
  }

  Duration callTimeout() {
    return settings.callTimeout();
  }

  RetryPolicy repetition() {
    return repetition;
  }

  Sleeper waiting() {
    return waiting;
  }

  long maxResponseBytes() {
    return settings.maxResponseBytes();
  }

  System.Logger logger() {
    return logger;
  }

  /** To be called when a call has let go of its connection: a closed transport keeps none. */
  void connectionReturned() {
    if (isClosed()) {
      evictConnections();
    }
  }

  private void evictConnections() {
    paying.connectionPool().evictAll();
    reading.connectionPool().evictAll();
  }

  /**
   * Ends what this transport made: its threads and idle connections. A request that has left comes
   * to its end, and so does one that a thread is about to send; what still waits for its turn is
   * not sent, and says so; a read that waits to be repeated ends with the failure that it had.
   * Calls made afterwards are not sent. A client that the user brought stays open, and with it what
   * waits for its turn there. Closing twice is closing once.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      waiting.close();
      if (ownDispatcher != null) {
        ownDispatcher.executorService().shutdown();
      }
      evictConnections();
    }
  }
}
