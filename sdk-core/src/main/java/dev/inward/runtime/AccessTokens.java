package dev.inward.runtime;

import com.squareup.moshi.JsonReader;
import dev.inward.InwardException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.Secret;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Request;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens of a client for one scope. A token is kept until shortly before it expires, and
 * one request for a token is in flight at a time, whatever the number of calls that wait for it.
 */
final class AccessTokens {

  /** A token is not sent this long before it expires, nor in the last tenth of a shorter life. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

  private final CallContext context;
  private final ClientCredentials credentials;
  private final String scope;
  private @Nullable Token current;
  private @Nullable CompletableFuture<Token> inFlight;

  AccessTokens(CallContext context, ClientCredentials credentials, String scope) {
    this.context = context.withinCall();
    this.credentials = credentials;
    this.scope = scope;
  }

  /** The tokens of a client by credentials and scope. */
  static final class All {

    private final Map<String, AccessTokens> byScope = new ConcurrentHashMap<>();

    AccessTokens of(CallContext context, ClientCredentials credentials, String scope) {
      return byScope.computeIfAbsent(
          credentials.field() + " " + scope, key -> new AccessTokens(context, credentials, scope));
    }
  }

  /**
   * A token.
   *
   * @param deadline when it is no longer sent, or null if the vendor does not say when it expires
   */
  record Token(Secret value, @Nullable Long deadline) {

    String header() {
      return "Bearer " + value.reveal();
    }
  }

  /** Returns the token to send; it is complete if there is one. */
  synchronized CompletableFuture<Token> get() {
    if (inFlight != null) {
      return inFlight;
    }
    if (current != null && isFresh(current)) {
      return CompletableFuture.completedFuture(current);
    }
    CompletableFuture<Token> fetch = new CompletableFuture<>();
    inFlight = fetch;
    // On a thread of its own, so that no caller's interrupt or cancellation ends it for the others.
    context.threads().execute(() -> fetch(fetch));
    return fetch;
  }

  /** Forgets a token that the vendor has refused. */
  synchronized void refused(Token token) {
    if (token.equals(current)) {
      current = null;
    }
  }

  private boolean isFresh(Token token) {
    return token.deadline() == null || context.sleeper().nanoTime() - token.deadline() < 0;
  }

  private void fetch(CompletableFuture<Token> fetch) {
    try {
      long asked = context.sleeper().nanoTime();
      Request request = credentials.request(context.settings(), scope);
      Token token = Exchange.execute(context, request, response -> token(response, asked), null);
      ended(token);
      fetch.complete(token);
    } catch (Throwable e) {
      ended(null);
      fetch.completeExceptionally(e);
    }
  }

  private synchronized void ended(@Nullable Token token) {
    current = token;
    inFlight = null;
  }

  private Token token(VendorResponse response, long asked) {
    if (!response.isSuccessful()) {
      throw response.failureByStatus(Map.of());
    }
    return response.read(body -> read(body, asked));
  }

  private Token read(ByteString body, long asked) throws IOException {
    String token = null;
    String type = "Bearer";
    Long deadline = null;
    try (JsonReader json = JsonScan.reader(body, "the token")) {
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "access_token" -> token = json.nextString();
          case "token_type" -> type = json.nextString();
          case "expires_in" -> deadline = deadline(json, asked);
          default -> json.skipValue();
        }
      }
      json.endObject();
    }
    if (token == null || !type.equalsIgnoreCase("Bearer")) {
      throw new MalformedResponseException(
          token == null ? "access_token" : "token_type", token == null ? "a token" : "Bearer");
    }
    return new Token(TokenSource.secret("access_token", token), deadline);
  }

  /** Some vendors send the seconds as text, or null. */
  private static @Nullable Long deadline(JsonReader json, long asked) throws IOException {
    if (json.peek() != JsonReader.Token.NUMBER && json.peek() != JsonReader.Token.STRING) {
      json.skipValue();
      return null;
    }
    // Some have fractions; a number beyond every long ends in the longest time.
    long seconds = Math.min((long) json.nextDouble(), LONGEST_SECONDS);
    Duration life = Duration.ofSeconds(seconds);
    Duration tenth = life.dividedBy(10);
    return asked + life.minus(tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN).toNanos();
  }

  /** Returns the reason why there is no token. */
  static Reason reason(Throwable failure) {
    if (failure instanceof RejectedException refusal && refusesCredentials(refusal)) {
      return Reason.AUTHENTICATION;
    }
    return failure instanceof InwardException known ? known.reason() : Reason.OTHER;
  }

  /** Returns why there is no token; neither id nor secret is in the text. */
  static String explanation(Throwable failure) {
    if (failure instanceof RejectedException refusal) {
      String code = code(refusal);
      return (refusesCredentials(refusal)
              ? "the vendor refused the client's credentials for an access token: HTTP "
              : "no access token: HTTP ")
          + refusal.httpStatus()
          + (code.isEmpty() ? "" : ", " + code);
    }
    String guard = GuardException.messageIn(failure);
    return "no access token: "
        + (failure instanceof InwardException known
            ? known.getMessage()
            : guard == null ? failure.getClass().getName() : guard);
  }

  /**
   * Returns whether a refusal is one of the client itself; OAuth 2 has a code for that beside 400.
   */
  private static boolean refusesCredentials(RejectedException refusal) {
    String code = code(refusal);
    return refusal.reason() == Reason.AUTHENTICATION
        || code.equals("invalid_client")
        || code.equals("unauthorized_client");
  }

  /** Returns the code of OAuth 2, or an empty text. */
  private static String code(RejectedException refusal) {
    String code = ErrorMessageReader.first(ByteString.of(refusal.rawBytes()), "error");
    return code != null && code.matches("[a-z_]{1,40}") ? code : "";
  }
}
