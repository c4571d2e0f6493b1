package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.CallListener;
import dev.inward.ReconciliationTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The part of a client's builder that is the same for every vendor. A wrong setting is rejected at
 * once, with a message that does not repeat it.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

  final String vendor;
  private final @Nullable HttpUrl defaultBaseUrl;
  private final Servers servers = new Servers();
  private boolean basePathAllowed;
  @Nullable HttpUrl baseUrl;
  @Nullable String plainTextHost;
  Duration callTimeout = Duration.ofSeconds(60);
  @Nullable OkHttpClient okHttpClient;
  @Nullable String userAgentSuffix;
  long maxResponseBytes = 1 << 20;
  Duration maxIdle = Duration.ZERO;
  boolean retryReads = true;
  int requestsPerMinute;
  ReconciliationTimer reconciliationTimer = new SystemTimer();
  final List<CallListener> callListeners = new ArrayList<>();

  /**
   * Starts a builder with the defaults.
   *
   * @param vendor the vendor's name in lower case
   * @param defaultBaseUrl the server of the vendor's contract
   * @throws IllegalArgumentException if the server is not one that {@link #baseUrl} accepts
   */
  protected ClientBuilder(String vendor, String defaultBaseUrl) {
    this.vendor = requireNonNull(vendor, "vendor");
    this.defaultBaseUrl =
        ClassPath.guard(vendor, () -> BaseUrl.parse("defaultBaseUrl", defaultBaseUrl));
  }

  /**
   * Starts a builder of a client whose contract has no server, or several ones.
   *
   * @param vendor the vendor's name in lower case
   */
  protected ClientBuilder(String vendor) {
    this.vendor = requireNonNull(vendor, "vendor");
    this.defaultBaseUrl = null;
  }

  /** Allows a {@link #baseUrl} with a path, after which the paths of the contract come. */
  protected final void allowBasePath() {
    this.basePathAllowed = true;
  }

  /**
   * Adds a server of the contract. The first one is used unless {@link #chooseServer} says
   * otherwise.
   *
   * @param url the URL with its variables in braces; without a scheme it is https, and a path is
   *     one at the server of {@link #baseUrl}
   */
  protected final void addServer(String url) {
    servers.add(requireNonNull(url, "url"));
  }

  /**
   * Chooses one of the servers.
   *
   * @param url the URL as it was added
   * @throws IllegalArgumentException if it was not added; the message omits it
   */
  protected final void chooseServer(String url) {
    servers.choose(requireNonNull(url, "server"));
  }

  /**
   * Sets a variable of the servers.
   *
   * @param name the name of the variable
   * @param value its value
   * @param allowed the values that the contract allows; none if it allows all
   * @throws IllegalArgumentException if it is another value, or would change more of the URL than
   *     the variable's place; the message omits it
   */
  protected final void setServerVariable(String name, String value, String... allowed) {
    servers.set(name, requireNonNull(value, name), List.of(allowed));
  }

  /** Returns the server of the contract; null if the user must name one. */
  @Nullable HttpUrl contractServer() {
    return defaultBaseUrl == null ? servers.resolve(baseUrl) : defaultBaseUrl;
  }

  /**
   * Sends all calls to another server, such as a sandbox or a gateway, instead of the contract's.
   *
   * <p>A loopback server ({@code localhost}, {@code 127.0.0.0/8}, {@code [::1]}) is called without
   * a proxy, whatever {@link java.net.ProxySelector#getDefault()} or the proxy selector of {@link
   * #okHttpClient} says. Only a proxy that was set explicitly, with {@code
   * OkHttpClient.Builder.proxy}, is used even then.
   *
   * @param baseUrl scheme, host and optional port, and a path if the contract says nothing of this
   *     library; https, unless the host is loopback or was named with {@link #allowPlainText}
   *     before
   * @return this builder
   * @throws IllegalArgumentException if it is anything else; the message omits the value
   */
  public B baseUrl(String baseUrl) {
    requireNonNull(baseUrl, "baseUrl");
    this.baseUrl =
        basePathAllowed
            ? BaseUrl.parse("baseUrl", baseUrl, plainTextHost)
            : BaseUrl.parseServer("baseUrl", baseUrl, plainTextHost);
    return self();
  }

  /**
   * Allows a {@link #baseUrl} with plain http for one host that is not loopback, such as a sandbox
   * in a container network: {@code allowPlainText("sandbox").baseUrl("http://sandbox:8080")}.
   *
   * <p><b>Everything is then readable on the network, the credentials included.</b> Use it for test
   * servers with test credentials only, and never name a vendor's host. No proxy selector is asked
   * for such a server.
   *
   * @param host the host name or IP address, without scheme and port
   * @return this builder
   * @throws IllegalArgumentException if it is anything else; the message omits the value
   */
  public B allowPlainText(String host) {
    this.plainTextHost = BaseUrl.host("allowPlainText", requireNonNull(host, "host"));
    return self();
  }

  /**
   * Limits a whole call, from its start to the last byte of the response, including the DNS lookup,
   * all attempts of a read and the delays between them. If it expires before the request left,
   * nothing is sent any more. If it expires after a purchase, a change or a release was sent, the
   * outcome is unknown, so a short timeout saves no money.
   *
   * <p>It includes the time that an asynchronous call is in the queue of OkHttp's dispatcher, which
   * makes five calls to a host at a time, unless that of {@link #okHttpClient} says otherwise. The
   * future completes when the time is over, or half a second later if the request has left,
   * whatever an interceptor does. A synchronous call runs your interceptors, event listeners and
   * proxy selector on the caller's thread. It cannot return before they do, but sends nothing when
   * its time is over.
   *
   * <p>It does not include the waits for turns within {@link #requestsPerMinute}, which are limited
   * by the same time separately, and it does not end a {@link #callListener}: the caller has the
   * outcome when the listeners have returned.
   *
   * @param callTimeout from 1 millisecond to 24 days; 60 seconds by default
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public B callTimeout(Duration callTimeout) {
    this.callTimeout = Validation.callTimeout(callTimeout);
    return self();
  }

  /**
   * Uses an existing client. Its proxy, DNS, TLS settings, certificate and host name checks,
   * connect, read and write timeouts, event listeners, dispatcher and interceptors are kept. The
   * client derived from it differs in these settings, so that nothing is sent twice or to another
   * server:
   *
   * <ul>
   *   <li>{@code retryOnConnectionFailure}, {@code followRedirects} and {@code followSslRedirects}
   *       are off; only {@link #retryReads} repeats reads;
   *   <li>{@code authenticator}, {@code cookieJar} and {@code cache} are none; {@code
   *       proxyAuthenticator} is used only before the request, when a tunnel is opened;
   *   <li>{@code protocols} is HTTP/1.1 only;
   *   <li>{@code connectionPool} is a new one for reads, and for all other calls one that keeps no
   *       idle connection, so that each of them opens a new connection;
   *   <li>{@code callTimeout} is the one set here.
   * </ul>
   *
   * <p>DNS lookups run on a thread of this client, which a call that ends meanwhile does not wait
   * for. If the client has no socket factory of its own, its sockets are replaced by ones that an
   * interrupt closes.
   *
   * <p>An interceptor may change a request, and sees each attempt of a read as a separate call. A
   * second transmission of an attempt, or one to another server, is refused. The client's read
   * timeout, by default 10 seconds, stays in effect: the outcome of a purchase that takes longer is
   * unknown. Without an existing client only the call timeout applies.
   *
   * @param okHttpClient the client to derive from, which is neither changed nor closed
   * @return this builder
   */
  public B okHttpClient(OkHttpClient okHttpClient) {
    this.okHttpClient = requireNonNull(okHttpClient, "okHttpClient");
    return self();
  }

  /**
   * Appends a suffix to the header {@code User-Agent}, so that the vendor can identify the caller.
   *
   * @param userAgentSuffix printable ASCII
   * @return this builder
   * @throws IllegalArgumentException if it is blank or contains other characters; the message omits
   *     the value
   */
  public B userAgentSuffix(String userAgentSuffix) {
    requireNonNull(userAgentSuffix, "userAgentSuffix");
    if (userAgentSuffix.isBlank()
        || !userAgentSuffix.chars().allMatch(character -> character >= ' ' && character <= '~')) {
      throw new IllegalArgumentException("userAgentSuffix must be printable ASCII");
    }
    this.userAgentSuffix = userAgentSuffix;
    return self();
  }

  /**
   * Limits the size of a response's body after decompression. A longer body is not read to its end;
   * the outcome of a purchase is then unknown.
   *
   * @param maxResponseBytes from 1 byte to 1 GiB; 1 MiB by default
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public B maxResponseBytes(long maxResponseBytes) {
    if (maxResponseBytes < 1 || maxResponseBytes > 1 << 30) {
      throw new IllegalArgumentException("maxResponseBytes must be from 1 byte to 1 GiB");
    }
    this.maxResponseBytes = maxResponseBytes;
    return self();
  }

  /**
   * Sets whether a failed read is retried, at most twice. The delays are 0.5 and 1 second, each
   * shortened at random by up to half, or as long as the response's {@code Retry-After} if that is
   * longer. A read is retried if the request was not sent, if the connection was lost before a
   * response, and after the statuses 408, 429, 500, 502, 503 and 504. It is not retried after any
   * other status or a 2xx response that cannot be read, if the call is cancelled, its thread
   * interrupted or the client closed, or if the delay exceeds the rest of the call timeout. The
   * caller gets the last failure, with the earlier ones as suppressed exceptions.
   *
   * <p>An operation that buys, changes or releases something is never retried, whatever its HTTP
   * method.
   *
   * @param retryReads whether to retry reads; true by default
   * @return this builder
   */
  public B retryReads(boolean retryReads) {
    this.retryReads = retryReads;
    return self();
  }

  /**
   * Sets how long a connection may have been idle that carries a purchase, a change or a release
   * again. A new connection costs one round trip to the vendor, and two or three with TLS, which
   * counts in a bulk order. A connection that is used again costs safety: if the vendor closes it
   * just while a request is on its way, the outcome is unknown; and if the vendor's response before
   * was longer than it said, the outcome is unknown, or the rest is taken for the response. So each
   * call has a new connection by default.
   *
   * <p>Choose a time well below that after which the vendor closes a connection. If it names one in
   * the response header {@code Keep-Alive: timeout=…}, no more than half of it is used. A
   * connection which the vendor has closed, or on which it has sent something since, is not used.
   * Reads are not concerned: they use connections again and are retried.
   *
   * @param idle the longest idle time, at most 9 seconds, because OkHttp itself reads from a
   *     connection that was idle for 10; zero, the default, for a new connection for each call
   * @return this builder
   * @throws IllegalArgumentException if it is negative or longer
   */
  public B reuseConnectionsFor(Duration idle) {
    requireNonNull(idle, "idle");
    if (idle.isNegative() || idle.compareTo(Duration.ofSeconds(9)) > 0) {
      throw new IllegalArgumentException("reuseConnectionsFor must be from 0 to 9 seconds");
    }
    this.maxIdle = idle;
    return self();
  }

  /**
   * Limits how many requests begin in any 60 seconds, so that the vendor's own limit is not
   * exceeded. A call waits for its turn, in the order in which the calls began. Its {@code
   * callTimeout} begins with its turn. It does not count the wait, and limits it separately: if the
   * turn comes later than that, the call fails at once with {@link dev.inward.NotSentException}. So
   * a call takes about twice its {@code callTimeout} at most. With the default of 60 seconds a loop
   * never fails because of the limit; set a longer time to begin more than twice the limit at once.
   * An asynchronous call occupies no thread while it waits.
   *
   * <p>Each attempt of a read counts, and so do the reads of a reconciliation. A retry for which
   * the call would wait longer altogether is not made: its last failure is the outcome. A call that
   * is cancelled while it waits has used its turn. A request for an access token needs no turn
   * beside that of its call. The vendor counts when requests arrive: there is a margin of one
   * second for that, but asynchronous calls that are long in the dispatcher's queue may exceed it.
   *
   * <p>The limit is that of this client and of those that its {@code with} returns. Several clients
   * for one account, also in other processes, do not know of each other.
   *
   * @param requestsPerMinute from 1 to 1,000,000; without it there is no limit
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public B requestsPerMinute(int requestsPerMinute) {
    if (requestsPerMinute < 1 || requestsPerMinute > 1_000_000) {
      throw new IllegalArgumentException("requestsPerMinute must be from 1 to 1,000,000");
    }
    this.requestsPerMinute = requestsPerMinute;
    return self();
  }

  /**
   * Sets the clock of reconciliations. Tests set one that does not wait.
   *
   * @param reconciliationTimer the clock; the system's by default
   * @return this builder
   */
  public B reconciliationTimer(ReconciliationTimer reconciliationTimer) {
    this.reconciliationTimer = requireNonNull(reconciliationTimer, "reconciliationTimer");
    return self();
  }

  /**
   * Adds a listener that is told of each call, when it begins and how it ended. The caller has the
   * outcome when the listener has returned; no timeout ends it.
   *
   * @param callListener the listener; there may be several ones, which are called in this order
   * @return this builder
   */
  public B callListener(CallListener callListener) {
    callListeners.add(requireNonNull(callListener, "callListener"));
    return self();
  }

  /**
   * Creates the client, after a dry run of the libraries that it needs. The dry run opens no
   * connection, and takes place once in a process.
   *
   * @param <C> the client
   * @param client creates the client
   * @return the client
   * @throws dev.inward.ClassPathException if the program was built with jars that do not fit; the
   *     message says which
   */
  protected final <C> C create(Supplier<C> client) {
    return ClassPath.guard(
        vendor + " client",
        () ->
            okHttpClient == null && DryRun.isDue()
                ? TrustedRoots.readMeanwhile(() -> made(client))
                : made(client));
  }

  private static <C> C made(Supplier<C> client) {
    DryRun.once();
    return client.get();
  }

  /** {@return immutable settings with what was set} */
  protected final ClientSettings settings() {
    return new ClientSettings(this);
  }

  /**
   * Returns the value of an environment variable that must be set.
   *
   * @param name the variable's name
   * @return its value
   */
  protected static String environment(String name) {
    return Validation.required(name, System.getenv(name));
  }

  @SuppressWarnings("unchecked") // Each builder names itself as B.
  private B self() {
    return (B) this;
  }
}
