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
  private final long maxAnswerBytes;

  private ClientSettings(Builder builder) {
    this.vendor = builder.vendor;
    this.defaultBaseUrl = builder.defaultBaseUrl;
    this.baseUrl = builder.baseUrl;
    this.callTimeout = builder.callTimeout;
    this.okHttpClient = builder.okHttpClient;
    String suffix = builder.userAgentSuffix;
    this.userAgent = "inward (" + builder.vendor + ")" + (suffix == null ? "" : " " + suffix);
    this.maxAnswerBytes = builder.maxAnswerBytes;
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

  long maxAnswerBytes() {
    return maxAnswerBytes;
  }

  /** Collects settings, and refuses a wrong one at once with an error that does not repeat it. */
  public static final class Builder {

    private final String vendor;
    private final HttpUrl defaultBaseUrl;
    private @Nullable HttpUrl baseUrl;
    private Duration callTimeout = Duration.ofSeconds(60);
    private @Nullable OkHttpClient okHttpClient;
    private @Nullable String userAgentSuffix;
    private long maxAnswerBytes = 1 << 20;

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
     * Bounds a whole call, from looking the host up to the last byte of the answer. When the time
     * is over after the request left, a purchase is unknown: a short time saves no money.
     *
     * @param callTimeout the time, at least a millisecond; 60 seconds by default
     * @return this builder
     * @throws IllegalArgumentException if it is not positive or too long to be counted
     */
    public Builder callTimeout(Duration callTimeout) {
      if (callTimeout.compareTo(Duration.ofMillis(1)) < 0
          || callTimeout.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
        throw new IllegalArgumentException("callTimeout must be from 1 ms to 24 days");
      }
      this.callTimeout = callTimeout;
      return this;
    }

    /**
     * Brings a client of one's own: its proxy, DNS, TLS settings, timeouts of single steps, event
     * listeners, dispatcher and interceptors are kept. So that nothing is sent twice, and nothing
     * to another server, the client derived from it has retries, redirects, cookies, cache and
     * authenticator off, speaks HTTP/1.1, has connection pools of its own and the call timeout set
     * here; a proxy's authenticator is asked only before the request, when a tunnel is opened. An
     * interceptor may change a request; a second transmission or another server is refused. Its
     * read timeout stays too, 10 seconds where nothing was set: a purchase that takes longer then
     * ends as unknown. Without a client of one's own only the call timeout counts.
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
      if (userAgentSuffix.isBlank()
          || !userAgentSuffix.chars().allMatch(character -> character >= ' ' && character <= '~')) {
        throw new IllegalArgumentException("userAgentSuffix must be printable ASCII");
      }
      this.userAgentSuffix = userAgentSuffix;
      return this;
    }

    /**
     * Bounds an answer's body, after decompression. A longer one is not read: a purchase behind it
     * is then unknown.
     *
     * @param maxAnswerBytes from 1 byte to 1 GiB; 1 MiB by default
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public Builder maxAnswerBytes(long maxAnswerBytes) {
      if (maxAnswerBytes < 1 || maxAnswerBytes > 1 << 30) {
        throw new IllegalArgumentException("maxAnswerBytes must be from 1 byte to 1 GiB");
      }
      this.maxAnswerBytes = maxAnswerBytes;
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
