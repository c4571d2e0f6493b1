package dev.inward.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of Crazytel's client. */
@ConfigurationProperties(prefix = "inward.crazytel", ignoreUnknownFields = false)
final class CrazytelProperties extends VendorProperties {

  /** The account's API key. */
  private @Nullable String apiKey;

  public @Nullable String getApiKey() {
    return apiKey;
  }

  public void setApiKey(String apiKey) {
    this.apiKey = apiKey;
  }
}
