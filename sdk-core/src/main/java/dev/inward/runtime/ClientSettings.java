package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings of a client. The builders of generated clients delegate to this builder. */
public final class ClientSettings {

  private final String vendor;
  private final HttpUrl defaultBaseUrl;
  private final @Nullable HttpUrl baseUrl;
  private final Duration callTimeout;
  private final @Nullable OkHttpClient okHttpClient;
  private final String userAgent;
  private final long maxResponseBytes;
  private final boolean retryReads;

  private ClientSettings(Builder builder) {
    this.vendor = builder.vendor;
    this.defaultBaseUrl = builder.defaultBaseUrl;
    this.baseUrl = builder.baseUrl;
    this.callTimeout = builder.callTimeout;
    this.okHttpClient = builder.okHttpClient;
    String suffix = builder.userAgentSuffix;
    this.userAgent = "inward (" + builder.vendor + ")" + (suffix == null ? "" : " " + suffix);
    this.maxResponseBytes = builder.maxResponseBytes;
    this.retryReads = builder.retryReads;
  }

  /**
   * Creates a builder with the default settings.
   *
   * @param vendor the vendor's name in lower case
   * @param defaultBaseUrl the server of the vendor's contract
   * @return a builder
   * @throws IllegalArgumentException if {@link Builder#baseUrl} would reject the server
   */
  public static Builder builder(String vendor, String defaultBaseUrl) {
    return new Builder(vendor, defaultBaseUrl);
  }

  String vendor() {
    return vendor;
  }

  /** Returns the user's server if there is one, else the contract's server for the operation. */
  HttpUrl server(@Nullable String operationServer) {
    if (baseUrl != null) {
      return baseUrl;
    }
    return operationServer == null
        ? defaultBaseUrl
        : BaseUrl.parse("the operation's server", operationServer);
  }

  Duration callTimeout() {
    return callTimeout;
  }

  @Nullable OkHttpClient okHttpClient() {
    return okHttpClient;
  }

  String userAgent() {
    return userAgent;
  }

  long maxResponseBytes() {
    return maxResponseBytes;
  }

  boolean retryReads() {
    return retryReads;
  }

  /**
   * Collects settings. It rejects an invalid value at once, with a message that omits the value.
   */
  public static final class Builder {

    private final String vendor;
    private final HttpUrl defaultBaseUrl;
    private @Nullable HttpUrl baseUrl;
    private Duration callTimeout = Duration.ofSeconds(60);
    private @Nullable OkHttpClient okHttpClient;
    private @Nullable String userAgentSuffix;
    private long maxResponseBytes = 1 << 20;
    private boolean retryReads = true;

    private Builder(String vendor, String defaultBaseUrl) {
      this.vendor = requireNonNull(vendor, "vendor");
      this.defaultBaseUrl = BaseUrl.parse("defaultBaseUrl", defaultBaseUrl);
    }

    /**
     * Sends all calls to another server, such as a sandbox or a gateway, instead of the contract's.
     *
     * @param baseUrl scheme, host and optional port; https, unless the host is loopback
     * @return this builder
     * @throws IllegalArgumentException if it is anything else; the message omits the value
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.parse("baseUrl", requireNonNull(baseUrl, "baseUrl"));
      return this;
    }

    /**
     * Limits a whole call, from the DNS lookup to the last byte of the response, including all
     * attempts of a read and the delays between them. If it expires after a purchase was sent, the
     * outcome is unknown, so a short timeout saves no money. It does not include the time that an
     * asynchronous call waits for a thread of the dispatcher; nothing is sent meanwhile.
     *
     * @param callTimeout from 1 millisecond to 24 days; 60 seconds by default
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder callTimeout(Duration callTimeout) {
      requireNonNull(callTimeout, "callTimeout");
      if (callTimeout.compareTo(Duration.ofMillis(1)) < 0
          || callTimeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
        throw new IllegalArgumentException("callTimeout must be from 1 ms to 24 days");
      }
      this.callTimeout = callTimeout;
      return this;
    }

    /**
     * Uses an existing client. Its proxy, DNS, TLS settings, certificate and host name checks,
     * connect, read and write timeouts, event listeners, dispatcher and interceptors are kept. The
     * client derived from it differs in these settings, so that nothing is sent twice or to another
     * server:
     *
     * <ul>
     *   <li>{@code retryOnConnectionFailure}, {@code followRedirects} and {@code
     *       followSslRedirects} are off; only {@link #retryReads} repeats reads;
     *   <li>{@code authenticator}, {@code cookieJar} and {@code cache} are none; {@code
     *       proxyAuthenticator} is used only before the request, when a tunnel is opened;
     *   <li>{@code protocols} is HTTP/1.1 only;
     *   <li>{@code connectionPool} is a new one for reads, and for purchases one that keeps no idle
     *       connection, so that each purchase opens a new connection;
     *   <li>{@code callTimeout} is the one set here.
     * </ul>
     *
     * <p>An interceptor may change a request, and sees each attempt of a read as a separate call. A
     * second transmission of an attempt, or one to another server, is refused. The client's read
     * timeout, by default 10 seconds, stays in effect: the outcome of a purchase that takes longer
     * is unknown. Without an existing client only the call timeout applies.
     *
     * @param okHttpClient the client to derive from, which is neither changed nor closed
     * @return this builder
     */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      this.okHttpClient = requireNonNull(okHttpClient, "okHttpClient");
      return this;
    }

    /**
     * Appends a suffix to the header {@code User-Agent}, so that the vendor can identify the
     * caller.
     *
     * @param userAgentSuffix printable ASCII
     * @return this builder
     * @throws IllegalArgumentException if it is blank or contains other characters; the message
     *     omits the value
     */
    public Builder userAgentSuffix(String userAgentSuffix) {
      requireNonNull(userAgentSuffix, "userAgentSuffix");
      if (userAgentSuffix.isBlank()
          || !userAgentSuffix.chars().allMatch(character -> character >= ' ' && character <= '~')) {
        throw new IllegalArgumentException("userAgentSuffix must be printable ASCII");
      }
      this.userAgentSuffix = userAgentSuffix;
      return this;
    }

    /**
     * Limits the size of a response's body after decompression. A longer body is not read to its
     * end; the outcome of a purchase is then unknown.
     *
     * @param maxResponseBytes from 1 byte to 1 GiB; 1 MiB by default
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder maxResponseBytes(long maxResponseBytes) {
      if (maxResponseBytes < 1 || maxResponseBytes > 1 << 30) {
        throw new IllegalArgumentException("maxResponseBytes must be from 1 byte to 1 GiB");
      }
      this.maxResponseBytes = maxResponseBytes;
      return this;
    }

    /**
     * Sets whether a failed read is retried, at most twice. The delays are 0.5 and 1 second, each
     * shortened at random by up to half, or as long as the response's {@code Retry-After} if that
     * is longer. A read is retried if the request was not sent, if the connection was lost before a
     * response, and after the statuses 408, 429, 500, 502, 503 and 504. It is not retried after any
     * other status or a 2xx response that cannot be read, if the call is cancelled, its thread
     * interrupted or the client closed, or if the delay exceeds the rest of the call timeout. The
     * caller gets the last failure, with the earlier ones as suppressed exceptions.
     *
     * <p>An operation that spends money is never retried, whatever its HTTP method.
     *
     * @param retryReads whether to retry reads; true by default
     * @return this builder
     */
    public Builder retryReads(boolean retryReads) {
      this.retryReads = retryReads;
      return this;
    }

    /**
     * Builds the settings.
     *
     * @return immutable settings
     */
    public ClientSettings build() {
      return new ClientSettings(this);
    }
  }
}
