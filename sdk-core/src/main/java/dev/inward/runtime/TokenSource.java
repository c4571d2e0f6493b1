package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Secret;
import java.util.Objects;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An access token that may be another one for each request: a fixed one, that of a supplier, or one
 * that the client fetches with its own credentials (OAuth 2, RFC 6749, section 4.4).
 */
public final class TokenSource {

  private final @Nullable Supplier<Secret> tokens;
  private final @Nullable ClientCredentials credentials;

  private TokenSource(@Nullable Supplier<Secret> tokens, @Nullable ClientCredentials credentials) {
    this.tokens = tokens;
    this.credentials = credentials;
  }

  /**
   * Returns a source of one token.
   *
   * @param field the name of the credential, for the error message
   * @param token the token
   * @return the source
   * @throws IllegalArgumentException if no header can carry it; the message omits the value
   */
  public static TokenSource of(String field, String token) {
    Secret secret = secret(field, token);
    return new TokenSource(() -> secret, null);
  }

  /**
   * Returns a source that asks a supplier before each request.
   *
   * @param field the name of the credential, for the error message
   * @param tokens the supplier
   * @return the source
   */
  public static TokenSource of(String field, Supplier<String> tokens) {
    requireNonNull(tokens, field);
    return new TokenSource(() -> secret(field, requireNonNull(tokens.get(), field)), null);
  }

  /**
   * Returns a source whose tokens the client fetches, each for as long as it is valid.
   *
   * @param field the name of the credential, for the error message
   * @param clientId the client's id
   * @param clientSecret the client's secret
   * @return the source, which needs the URL of the tokens
   * @throws IllegalArgumentException if one is empty or has control characters; the message omits
   *     it
   */
  public static TokenSource fetched(String field, String clientId, String clientSecret) {
    return new TokenSource(
        null,
        new ClientCredentials(
            field,
            Secret.of("clientId", requireNonNull(clientId, "clientId")),
            Secret.of("clientSecret", requireNonNull(clientSecret, "clientSecret")),
            null,
            false,
            false));
  }

  /**
   * Returns the same source with the URL that the contract names. A client with a {@code baseUrl}
   * in place of the contract's server fetches its tokens below that, too.
   *
   * @param url the absolute URL, or a path at the client's server
   * @return the source
   */
  public TokenSource from(String url) {
    return new TokenSource(null, fetching().from(url, false));
  }

  /**
   * Returns the same source with a URL of the user, which no {@code baseUrl} changes.
   *
   * @param tokenUrl the absolute URL
   * @return the source
   * @throws IllegalArgumentException if it is not https or loopback, or has a query; the message
   *     omits it
   */
  public TokenSource fromExactly(String tokenUrl) {
    HttpUrl url = BaseUrl.parse("tokenUrl", requireNonNull(tokenUrl, "tokenUrl"));
    return new TokenSource(null, fetching().from(url.toString(), true));
  }

  /**
   * Returns the same source for a vendor that takes the client's id and secret as fields of the
   * form, and not as HTTP basic.
   *
   * @return the source
   */
  public TokenSource inForm() {
    return new TokenSource(null, fetching().sentInForm());
  }

  /** Returns how the client fetches the tokens, or null if it does not. */
  @Nullable ClientCredentials credentials() {
    return credentials;
  }

  private ClientCredentials fetching() {
    return Objects.requireNonNull(credentials, "credentials");
  }

  /**
   * Returns the token to send now. Do not log it.
   *
   * @return the token
   * @throws IllegalArgumentException if no header can carry it; the message omits the value
   * @throws IllegalStateException if the client fetches the tokens
   */
  public String reveal() {
    if (tokens == null) {
      throw new IllegalStateException("the client fetches the token when it sends a request");
    }
    return tokens.get().reveal();
  }

  static Secret secret(String field, String token) {
    return Secret.of(field, Validation.headerText(field, token));
  }

  /** Returns a mask. */
  @Override
  public String toString() {
    return "***";
  }
}
