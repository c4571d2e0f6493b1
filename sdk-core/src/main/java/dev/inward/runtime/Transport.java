package dev.inward.runtime;

import dev.inward.CallOptions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Implements generated Retrofit interfaces. It sends a read at most three times and every other
 * call at most once, only to the configured server, and reports for each failure whether money may
 * have been spent and whether the account may have changed. It is thread-safe.
 */
public final class Transport implements AutoCloseable {

  private final CallContext context;
  private final Map<Api, Object> apis;
  private final @Nullable CallOptions options;

  /** What an implementation is for. */
  private record Api(Class<?> type, HttpUrl server) {}

  /**
   * Creates a transport. It opens no connection until the first call.
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
      ClientSettings settings, System.Logger logger, RetryPolicy retryPolicy, Sleeper sleeper) {
    CallThreads threads = new CallThreads("inward " + settings.vendor() + " calls");
    HardenedClients clients =
        new HardenedClients(
            settings.okHttpClient(),
            settings.callTimeout(),
            threads,
            new ConnectionReuse(settings.maxIdle(), sleeper::nanoTime));
    int limit = settings.requestsPerMinute();
    this.context =
        new CallContext(
            settings,
            clients,
            threads,
            retryPolicy,
            sleeper,
            logger,
            new AccessTokens.All(),
            limit == 0 ? null : new RequestLimit(limit),
            true);
    this.apis = new ConcurrentHashMap<>();
    this.options = null;
  }

  private Transport(Transport base, CallOptions options) {
    this.context = base.context;
    this.apis = base.apis;
    this.options = options;
  }

  /**
   * Returns this transport with other options of its calls. Both share everything else, and only
   * this one can be closed.
   *
   * @param options the options, in place of those that this transport has
   * @return a transport whose {@link #close} has no effect
   */
  public Transport with(CallOptions options) {
    return new Transport(this, Objects.requireNonNull(options, "options"));
  }

  /**
   * Implements a generated interface whose operations use the contract's server, or the user's
   * server if one is set.
   *
   * @param <T> the interface
   * @param retrofitInterface an interface whose methods return {@link PreparedCall} and take an
   *     {@link Operation} as a tag
   * @return its implementation
   */
  public <T> T api(Class<T> retrofitInterface) {
    return api(retrofitInterface, context.settings().server(null));
  }

  /**
   * Implements a generated interface whose operations have a server of their own in the contract.
   * The user's server, if set, takes precedence.
   *
   * @param <T> the interface
   * @param retrofitInterface an interface whose methods return {@link PreparedCall} and take an
   *     {@link Operation} as a tag
   * @param serverUrl scheme, host and port of the operations' server
   * @return its implementation
   * @throws IllegalArgumentException if the URL has other parts
   */
  public <T> T api(Class<T> retrofitInterface, String serverUrl) {
    return api(retrofitInterface, context.settings().server(serverUrl));
  }

  /**
   * Implements a generated interface whose operations have no server in the contract that is called
   * by https. They are sent to the user's server; without one, nothing is sent.
   *
   * @param <T> the interface
   * @param retrofitInterface an interface whose methods return {@link PreparedCall} and take an
   *     {@link Operation} as a tag
   * @return its implementation, whose methods throw an {@link IllegalStateException} if the user
   *     has set no server
   */
  public <T> T apiAtBaseUrl(Class<T> retrofitInterface) {
    HttpUrl server = context.settings().baseUrl();
    if (server != null) {
      return api(retrofitInterface, server);
    }
    Object refusing =
        Proxy.newProxyInstance(
            retrofitInterface.getClassLoader(),
            new Class<?>[] {retrofitInterface},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(
                  "the contract names no https server for this operation; set baseUrl");
            });
    return retrofitInterface.cast(refusing);
  }

  private <T> T api(Class<T> retrofitInterface, HttpUrl server) {
    Object api =
        apis.computeIfAbsent(
            new Api(retrofitInterface, server), key -> made(retrofitInterface, server));
    return retrofitInterface.cast(options == null ? api : with(options, retrofitInterface, api));
  }

  /** Returns what Retrofit has made, whose parsed methods are shared, with options. */
  private static Object with(CallOptions options, Class<?> retrofitInterface, Object api) {
    InvocationHandler retrofit = Proxy.getInvocationHandler(api);
    return Proxy.newProxyInstance(
        retrofitInterface.getClassLoader(),
        new Class<?>[] {retrofitInterface},
        (proxy, method, arguments) -> {
          Object made = retrofit.invoke(api, method, arguments);
          return made instanceof PreparedCall call ? call.with(options) : made;
        });
  }

  private <T> T made(Class<T> retrofitInterface, HttpUrl server) {
    // Retrofit itself parses a method when it is first called, which most methods never are.
    for (Method method : retrofitInterface.getMethods()) {
      PreparedCall.requireReturned(method.getReturnType());
    }
    return new Retrofit.Builder()
        // The server's path comes first in the request that is sent, and in no route.
        .baseUrl(Objects.requireNonNull(server.resolve("/")))
        // Never sends: a call made through Retrofit has no attempt, so the interceptor rejects it.
        .callFactory(context.clients().reads())
        .addCallAdapterFactory(new PreparedCall.Factory(context, server))
        .build()
        .create(retrofitInterface);
  }

  /**
   * Creates the reconciler of an operation that buys.
   *
   * @param operation the operation
   * @param plan what the contract says about its reconciliation
   * @return a reconciler with this client's clock
   */
  public Reconciler reconciler(Operation operation, Reconciler.Plan plan) {
    return new Reconciler(operation, context.settings().reconciliationTimer(), plan);
  }

  /** Returns the client that sends an operation's requests. */
  OkHttpClient client(Operation operation) {
    return context.clients().forOperation(operation);
  }

  /**
   * Releases this transport's threads and idle connections. A request that has left, or that a
   * thread is about to send, runs to its end. A call that still waits in the dispatcher's queue is
   * not sent and fails with {@link dev.inward.NotSentException}. A read that waits for its retry
   * fails with its last failure. Later calls are not sent. An {@code OkHttpClient} supplied by the
   * user stays open, and calls queued in its dispatcher are still sent. Closing again has no
   * effect.
   */
  @Override
  public void close() {
    if (options != null) {
      return;
    }
    context.clients().close();
    context.sleeper().close();
  }
}
