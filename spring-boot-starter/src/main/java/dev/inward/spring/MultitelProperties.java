package dev.inward.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of MultiTEL's client. */
@ConfigurationProperties(prefix = "inward.multitel", ignoreUnknownFields = false)
final class MultitelProperties extends VendorProperties {

  /** The user name of the account, or of one of its API users. */
  private @Nullable String username;

  /** The password of that user. */
  private @Nullable String password;

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
