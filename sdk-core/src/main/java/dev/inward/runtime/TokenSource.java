package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.Secret;
import java.util.function.Supplier;

/** An access token that may be another one for each request. */
public final class TokenSource {

  private final Supplier<Secret> tokens;

  private TokenSource(Supplier<Secret> tokens) {
    this.tokens = tokens;
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
    return new TokenSource(() -> secret);
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
    return new TokenSource(() -> secret(field, requireNonNull(tokens.get(), field)));
  }

  /**
   * Returns the token to send now. Do not log it.
   *
   * @return the token
   * @throws IllegalArgumentException if no header can carry it; the message omits the value
   */
  public String reveal() {
    return tokens.get().reveal();
  }

  private static Secret secret(String field, String token) {
    return Secret.of(field, Validation.headerText(field, token));
  }

  /** Returns a mask. */
  @Override
  public String toString() {
    return "***";
  }
}
