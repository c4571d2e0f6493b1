package dev.inward.runtime;

import dev.inward.CallListener;
import dev.inward.ReconciliationTimer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings of a client. */
public final class ClientSettings {

  private final String vendor;
  private final @Nullable HttpUrl contractServer;
  private final @Nullable HttpUrl baseUrl;
  private final Duration callTimeout;
  private final @Nullable OkHttpClient okHttpClient;
  private final String userAgent;
  private final long maxResponseBytes;
  private final Duration maxIdle;
  private final boolean retryReads;
  private final int requestsPerMinute;
  private final ReconciliationTimer reconciliationTimer;
  private final List<CallListener> callListeners;

  ClientSettings(ClientBuilder<?> builder) {
    this.vendor = builder.vendor;
    this.contractServer = builder.contractServer();
    this.baseUrl = builder.baseUrl;
    if (contractServer == null && baseUrl == null) {
      throw Validation.refused("baseUrl", "is required, because the contract names no server");
    }
    this.callTimeout = builder.callTimeout;
    this.okHttpClient = builder.okHttpClient;
    String suffix = builder.userAgentSuffix;
    this.userAgent =
        "inward-"
            + builder.vendor
            + "/"
            + Library.inwardVersion()
            + " Java/"
            + System.getProperty("java.version", "unknown").replaceAll("[^A-Za-z0-9._+-]", "")
            + (suffix == null ? "" : " " + suffix);
    this.maxResponseBytes = builder.maxResponseBytes;
    this.maxIdle = builder.maxIdle;
    this.retryReads = builder.retryReads;
    this.requestsPerMinute = builder.requestsPerMinute;
    this.reconciliationTimer = builder.reconciliationTimer;
    this.callListeners = List.copyOf(builder.callListeners);
  }

  /**
   * Creates a builder with the default settings.
   *
   * @param vendor the vendor's name in lower case
   * @param defaultBaseUrl the server of the vendor's contract
   * @return a builder
   * @throws IllegalArgumentException if {@link ClientBuilder#baseUrl} would reject the server
   */
  public static Builder builder(String vendor, String defaultBaseUrl) {
    return new Builder(vendor, defaultBaseUrl);
  }

  String vendor() {
    return vendor;
  }

  /** Returns the user's server, or null. */
  @Nullable HttpUrl baseUrl() {
    return baseUrl;
  }

  /**
   * Returns the user's server if there is one, else the contract's server for the operation. The
   * path of the contract's server comes after that of the user's.
   */
  HttpUrl server(@Nullable String operationServer) {
    HttpUrl server =
        operationServer == null
            ? contractServer
            : BaseUrl.parse("the operation's server", operationServer);
    if (baseUrl == null) {
      return Objects.requireNonNull(server);
    }
    return server == null ? baseUrl : BaseUrl.below(baseUrl, server);
  }

  /**
   * Returns where access tokens are. A user's server is in place of the contract's for them, too,
   * but not in place of another host if the contract names no host. A path begins where the user's
   * server does, whatever path the contract's server has.
   *
   * @param contractUrl the contract's URL, which may be a path at the server
   */
  HttpUrl tokenUrl(String contractUrl) {
    if (contractUrl.contains("://")) {
      HttpUrl url = BaseUrl.parse("tokenUrl", contractUrl);
      if (baseUrl == null || contractServer == null) {
        return url;
      }
      return BaseUrl.sameServer(contractServer, baseUrl) ? url : BaseUrl.below(baseUrl, url);
    }
    HttpUrl server = server(null);
    String prefix = baseUrl == null ? "" : baseUrl.encodedPath().replaceFirst("/$", "");
    String path = contractUrl.startsWith("/") ? contractUrl : "/" + contractUrl;
    return server.newBuilder().encodedPath(prefix + path).build();
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

  Duration maxIdle() {
    return maxIdle;
  }

  boolean retryReads() {
    return retryReads;
  }

  /** Returns the limit of requests that begin in any 60 seconds, or 0 for none. */
  int requestsPerMinute() {
    return requestsPerMinute;
  }

  ReconciliationTimer reconciliationTimer() {
    return reconciliationTimer;
  }

  List<CallListener> callListeners() {
    return callListeners;
  }

  /** Collects the settings of a client that is not generated. */
  public static final class Builder extends ClientBuilder<Builder> {

    private Builder(String vendor, String defaultBaseUrl) {
      super(vendor, defaultBaseUrl);
    }

    /**
     * Builds the settings.
     *
     * @return immutable settings
     */
    public ClientSettings build() {
      return settings();
    }
  }
}
