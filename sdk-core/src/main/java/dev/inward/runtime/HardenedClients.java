package dev.inward.runtime;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * The two OkHttp clients of a transport, one for reads and one for calls that are sent once: a
 * purchase, a change, a release. Neither repeats or redirects a request, and both pass every
 * request through {@link AtMostOnceInterceptor}.
 */
final class HardenedClients implements AutoCloseable {

  private final @Nullable Dispatcher ownDispatcher;
  private final CallThreads threads;
  private final OkHttpClient sentOnce;
  private final OkHttpClient reads;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Derives both clients from the user's client, or from a new one if there is none. */
  HardenedClients(
      @Nullable OkHttpClient users,
      Duration callTimeout,
      CallThreads threads,
      ConnectionReuse reuse) {
    this.threads = threads;
    this.ownDispatcher = users == null ? new Dispatcher() : null;
    // Built once: each OkHttp client that is not derived from another reads the trusted roots.
    OkHttpClient base = users == null ? newClient(ownDispatcher) : users;
    this.sentOnce = hardened(base, callTimeout, reuse.pool(), reuse);
    // A read can be sent again if its connection has died in the meantime.
    this.reads = hardened(base, callTimeout, new ConnectionPool(), null);
  }

  private static OkHttpClient newClient(@Nullable Dispatcher dispatcher) {
    OkHttpClient.Builder client =
        // Only the call timeout applies, so that a slow purchase is not cut off early.
        new OkHttpClient.Builder().readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO);
    return (dispatcher == null ? client : client.dispatcher(dispatcher)).build();
  }

  private OkHttpClient hardened(
      OkHttpClient client,
      Duration callTimeout,
      ConnectionPool pool,
      @Nullable ConnectionReuse reuse) {
    OkHttpClient.Builder hardened =
        client
            .newBuilder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .authenticator(Authenticator.NONE)
            .proxyAuthenticator(TunnelAuthenticator.of(client.proxyAuthenticator()))
            .cookieJar(CookieJar.NO_COOKIES)
            .cache(null)
            .proxySelector(new DirectProxySelector(client.proxySelector()))
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(pool)
            .callTimeout(callTimeout);
    if (client.socketFactory() == SocketFactory.getDefault()) {
      hardened.socketFactory(new InterruptibleSocketFactory());
    }
    hardened.addInterceptor(new HardeningInterceptor(pool, threads));
    hardened.addNetworkInterceptor(new AtMostOnceInterceptor(reuse));
    return hardened.build();
  }

  OkHttpClient sentOnce() {
    return sentOnce;
  }

  OkHttpClient reads() {
    return reads;
  }

  OkHttpClient forOperation(Operation operation) {
    return operation.isRead() ? reads : sentOnce;
  }

  boolean isClosed() {
    return closed.get();
  }

  /** Drops idle connections if this is closed. Called after a call has released its connection. */
  void connectionReleased() {
    if (isClosed()) {
      evictConnections();
    }
  }

  private void evictConnections() {
    sentOnce.connectionPool().evictAll();
    reads.connectionPool().evictAll();
  }

  /** Rejects new calls, lets calls in progress finish and drops idle connections. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (ownDispatcher != null) {
        ownDispatcher.executorService().shutdown();
      }
      evictConnections();
      threads.close();
    }
  }
}
