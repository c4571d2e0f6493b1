package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** How a client reaches its vendor. The builders of generated clients delegate to this one. */
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
   * Starts settings with the defaults.
   *
   * @param vendor the vendor's name in lower case
   * @param defaultBaseUrl the server of the vendor's contract
   * @return a builder
   * @throws IllegalArgumentException if the server is not one that {@link Builder#baseUrl} takes
   */
  public static Builder builder(String vendor, String defaultBaseUrl) {
    return new Builder(vendor, defaultBaseUrl);
  }

  String vendor() {
    return vendor;
  }

  /** Where calls go: the user's server if there is one, else the contract's for the operation. */
  HttpUrl server(@Nullable String ofOperation) {
    if (baseUrl != null) {
      return baseUrl;
    }
    return ofOperation == null
        ? defaultBaseUrl
        : BaseUrl.parse("the operation's server", ofOperation);
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

  /** Collects settings, and refuses a wrong one at once with an error that does not repeat it. */
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
     * Sends all calls to another server than the contract's, such as a sandbox or a gateway.
     *
     * @param baseUrl scheme, host and optional port; https, unless the host is loopback
     * @return this builder
     * @throws IllegalArgumentException if it is anything else; the text does not repeat it
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = BaseUrl.parse("baseUrl", requireNonNull(baseUrl, "baseUrl"));
      return this;
    }

    /**
     * Bounds a whole call, from looking the host up to the last byte of the response, all attempts
     * of a read and the waits between them included. When the time is over after the request left,
     * a purchase is unknown: a short time saves no money. While an asynchronous call waits for a
     * thread of the dispatcher, nothing is sent and no attempt's time begins.
     *
     * @param callTimeout the time, at least a millisecond; 60 seconds by default
     * @return this builder
     * @throws IllegalArgumentException if it is not positive or too long to be counted
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
     * Brings a client of one's own: its proxy, DNS, TLS settings, timeouts of single steps, event
     * listeners, dispatcher and interceptors are kept; certificates and host names are checked as
     * it says. So that nothing is sent twice, and nothing to another server, the client derived
     * from it differs in this:
     *
     * <ul>
     *   <li>{@code retryOnConnectionFailure}, {@code followRedirects} and {@code
     *       followSslRedirects} are off; reads are repeated by {@link #retryReads} alone;
     *   <li>{@code authenticator}, {@code cookieJar} and {@code cache} are none; {@code
     *       proxyAuthenticator} is asked only before the request, when a tunnel is opened;
     *   <li>{@code protocols} is HTTP/1.1 only;
     *   <li>{@code connectionPool} is the client's own: one for reads, and one for purchases that
     *       keeps no connection, so that each has a fresh one;
     *   <li>{@code callTimeout} is the one set here.
     * </ul>
     *
     * <p>An interceptor may change a request, and sees each attempt of a read as a call of its own;
     * a second transmission of an attempt, or another server, is refused. The read timeout stays,
     * 10 seconds where nothing was set: a purchase that takes longer then ends as unknown. Without
     * a client of one's own only the call timeout counts.
     *
     * @param okHttpClient the client to derive from, which is neither changed nor closed
     * @return this builder
     */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      this.okHttpClient = requireNonNull(okHttpClient, "okHttpClient");
      return this;
    }

    /**
     * Adds to the header {@code User-Agent}, so that the vendor can tell who calls.
     *
     * @param userAgentSuffix printable ASCII
     * @return this builder
     * @throws IllegalArgumentException if it is empty or something else; the text does not repeat
     *     it
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
     * Bounds a response's body, after decompression. A longer one is not read: a purchase behind it
     * is then unknown.
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
     * Says whether a read that failed is made again: after half a second and again after a second,
     * at random up to half of that less, or when the response's {@code Retry-After} says. It is if
     * the request never left, if the connection was lost before a response, and after the statuses
     * 408, 429, 500, 502, 503 and 504; not after another status, after a 2xx response that cannot
     * be read, when the call is cancelled, its thread interrupted or the client closed, nor when
     * the wait does not fit into what is left of the call's time. The caller gets the last failure,
     * and in it the earlier ones as suppressed exceptions.
     *
     * <p>An operation that spends money is never made again, whatever its HTTP method.
     *
     * @param retryReads whether it is; true by default
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
