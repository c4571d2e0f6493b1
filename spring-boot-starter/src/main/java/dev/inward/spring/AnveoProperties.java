package dev.inward.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The properties of Anveo's client. */
@ConfigurationProperties(prefix = "inward.anveo", ignoreUnknownFields = false)
final class AnveoProperties extends VendorProperties {

  /** The account's API key, which Anveo calls the user key. */
  private @Nullable String userKey;

  /** The account's e-mail address, for the signature; optional, together with the secure phrase. */
  private @Nullable String email;

  /** The account's secure phrase, for the signature; optional, together with the e-mail address. */
  private @Nullable String securePhrase;

  public @Nullable String getUserKey() {
    return userKey;
  }

  public void setUserKey(String userKey) {
    this.userKey = userKey;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public @Nullable String getSecurePhrase() {
    return securePhrase;
  }

  public void setSecurePhrase(String securePhrase) {
    this.securePhrase = securePhrase;
  }
}
