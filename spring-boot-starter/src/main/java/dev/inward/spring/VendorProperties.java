package dev.inward.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The properties that are the same for every vendor. What is not set, the client's builder sets.
 */
abstract class VendorProperties {

  /** Whether to create a client of this vendor, if its SDK is there and its credentials are set. */
  private boolean enabled = true;

  /** Scheme, host and port of another server, such as a sandbox; https, unless it is loopback. */
  private @Nullable String baseUrl;

  /**
   * A test host that the base URL may name with http. Everything is then readable on the network.
   */
  private @Nullable String allowPlainText;

  /** Limits a whole call, from 1ms to 24 days; 60s by default. */
  private @Nullable Duration callTimeout;

  /** Limits the size of a response, from 1B to 1GB; 1MB by default. */
  private @Nullable DataSize maxResponseSize;

  /** How long a connection that buys may have been idle, at most 9s; 0, for none, by default. */
  private @Nullable Duration reuseConnectionsFor;

  /** Whether a failed read is retried; true by default. A purchase never is. */
  private @Nullable Boolean retryReads;

  /** How many requests begin in any 60 seconds, from 1 to 1,000,000; no limit by default. */
  private @Nullable Integer requestsPerMinute;

  /** Printable ASCII that is appended to the header User-Agent. */
  private @Nullable String userAgentSuffix;

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  public @Nullable String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public @Nullable String getAllowPlainText() {
    return allowPlainText;
  }

  public void setAllowPlainText(String allowPlainText) {
    this.allowPlainText = allowPlainText;
  }

  public @Nullable Duration getCallTimeout() {
    return callTimeout;
  }

  public void setCallTimeout(Duration callTimeout) {
    this.callTimeout = callTimeout;
  }

  public @Nullable DataSize getMaxResponseSize() {
    return maxResponseSize;
  }

  public void setMaxResponseSize(DataSize maxResponseSize) {
    this.maxResponseSize = maxResponseSize;
  }

  public @Nullable Duration getReuseConnectionsFor() {
    return reuseConnectionsFor;
  }

  public void setReuseConnectionsFor(Duration reuseConnectionsFor) {
    this.reuseConnectionsFor = reuseConnectionsFor;
  }

  public @Nullable Boolean getRetryReads() {
    return retryReads;
  }

  public void setRetryReads(Boolean retryReads) {
    this.retryReads = retryReads;
  }

  public @Nullable Integer getRequestsPerMinute() {
    return requestsPerMinute;
  }

  public void setRequestsPerMinute(Integer requestsPerMinute) {
    this.requestsPerMinute = requestsPerMinute;
  }

  public @Nullable String getUserAgentSuffix() {
    return userAgentSuffix;
  }

  public void setUserAgentSuffix(String userAgentSuffix) {
    this.userAgentSuffix = userAgentSuffix;
  }
}
