package example.kiosk;

import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.RejectedException;
import dev.inward.Secret;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Transport;
import dev.inward.runtime.Validation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * News kiosk.
 *
 * <p>Sells newspapers to those who speak XML: responses in JSON or XML that are judged by their
 * body, forms, and a protocol of names and values.
 *
 * <p>Immutable and safe for use by many threads; make one and keep it. {@link #close} ends only
 * what the client made itself.
 */
public final class KioskClient implements AutoCloseable {

  private final Transport transport;
  private final BuyPaperOperation buyPaper;
  private final BuyPaperBlindlyOperation buyPaperBlindly;
  private final OrderPapersOperation orderPapers;

  private KioskClient(ClientSettings settings, KioskCredentials credentials) {
    this.transport = new Transport(settings);
    KioskApi api = transport.api(KioskApi.class);
    this.buyPaper = new BuyPaperOperation(api, credentials);
    this.buyPaperBlindly = new BuyPaperBlindlyOperation(api, credentials);
    this.orderPapers = new OrderPapersOperation(api, credentials);
  }

  /** Returns a builder of a client of the vendor's own server. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a client with the credentials that the environment holds.
   *
   * @throws IllegalArgumentException if a variable is not set; the text names it
   * @see Builder#fromEnv()
   */
  public static KioskClient fromEnv() {
    return builder().fromEnv().build();
  }

  /**
   * Buys one newspaper.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * @param request what to ask for
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent: the call cost nothing and may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought: one of the codes of
   *     {@link Code} that say so
   * @throws OutcomeUnknownException if no clear response came: reconcile with the vendor, never
   *     repeat blindly
   * @throws UnreadableResponseException if a success could not be read: take it as bought until
   *     shown otherwise
   */
  public Sale buyPaper(BuyPaperRequest request) {
    return buyPaper.call(request);
  }

  /**
   * Buys one newspaper.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws. To cancel
   * it does not undo what was sent: it then fails as a call that was not sent, or whose outcome is
   * unknown.
   *
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<Sale> buyPaperAsync(BuyPaperRequest request) {
    return buyPaper.callAsync(request);
  }

  /**
   * Buys whatever there is.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * @return the response as it came, whose outcome nobody has judged
   * @throws NotSentException if nothing was sent: the call cost nothing and may be repeated
   * @throws OutcomeUnknownException if no clear response came: reconcile with the vendor, never
   *     repeat blindly
   * @throws UnreadableResponseException if a success could not be read: take it as bought until
   *     shown otherwise
   */
  public RawResponse buyPaperBlindly() {
    return buyPaperBlindly.call();
  }

  /**
   * Buys whatever there is.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws. To cancel
   * it does not undo what was sent: it then fails as a call that was not sent, or whose outcome is
   * unknown.
   *
   * @return a future of the response as it came, whose outcome nobody has judged
   */
  public CompletableFuture<RawResponse> buyPaperBlindlyAsync() {
    return buyPaperBlindly.callAsync();
  }

  /**
   * Orders newspapers of one kind.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * @param request what to ask for
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent: the call cost nothing and may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought
   * @throws OutcomeUnknownException if no clear response came: reconcile with the vendor, never
   *     repeat blindly
   * @throws UnreadableResponseException if a success could not be read: take it as bought until
   *     shown otherwise
   */
  public OrderResult orderPapers(OrderPapersRequest request) {
    return orderPapers.call(request);
  }

  /**
   * Orders newspapers of one kind.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws. To cancel
   * it does not undo what was sent: it then fails as a call that was not sent, or whose outcome is
   * unknown.
   *
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<OrderResult> orderPapersAsync(OrderPapersRequest request) {
    return orderPapers.callAsync(request);
  }

  /** Ends what the client made itself; a call after that is not sent. */
  @Override
  public void close() {
    transport.close();
  }

  /** Collects what a client needs. */
  public static final class Builder {

    private final ClientSettings.Builder settings =
        ClientSettings.builder("kiosk", "https://kiosk.example.com");
    private @Nullable Secret username;
    private @Nullable Secret password;
    private @Nullable Secret email;
    private @Nullable Secret phrase;

    private Builder() {}

    /**
     * The account.
     *
     * @param username the account's name
     * @param password the account's password
     * @return this builder
     * @throws IllegalArgumentException if a value is empty or contains characters that cannot be
     *     sent; the text does not repeat it
     */
    public Builder credentials(String username, String password) {
      this.username = Secret.of("username", Validation.required("username", username));
      this.password = Secret.of("password", Validation.required("password", password));
      return this;
    }

    /**
     * What requests are signed with.
     *
     * @param email the account's e-mail address
     * @param phrase the account's phrase
     * @return this builder
     * @throws IllegalArgumentException if a value is empty or contains characters that cannot be
     *     sent; the text does not repeat it
     */
    public Builder signature(String email, String phrase) {
      this.email = Secret.of("email", Validation.required("email", email));
      this.phrase = Secret.of("phrase", Validation.required("phrase", phrase));
      return this;
    }

    /**
     * Takes the credentials from the environment:
     *
     * <ul>
     *   <li>{@code KIOSK_USERNAME}
     *   <li>{@code KIOSK_PASSWORD}
     *   <li>{@code KIOSK_EMAIL}, if it is set
     *   <li>{@code KIOSK_PHRASE}, if it is set
     * </ul>
     *
     * @throws IllegalArgumentException if a variable is not set; the text names it
     */
    public Builder fromEnv() {
      credentials(environment("KIOSK_USERNAME"), environment("KIOSK_PASSWORD"));
      if (System.getenv("KIOSK_EMAIL") != null && System.getenv("KIOSK_PHRASE") != null) {
        signature(environment("KIOSK_EMAIL"), environment("KIOSK_PHRASE"));
      }
      return this;
    }

    /**
     * Sends all calls to another server, such as a sandbox.
     *
     * @param baseUrl scheme, host and optional port; https, unless the host is loopback
     * @throws IllegalArgumentException if it is anything else; the text does not repeat it
     */
    public Builder baseUrl(String baseUrl) {
      settings.baseUrl(baseUrl);
      return this;
    }

    /**
     * Bounds a whole call, from looking the host up to the last byte of the response. When the time
     * is over after the request left, a purchase is unknown.
     *
     * @param callTimeout at least a millisecond; 60 seconds by default
     */
    public Builder callTimeout(Duration callTimeout) {
      settings.callTimeout(callTimeout);
      return this;
    }

    /**
     * Brings a client of one's own, with its proxy, TLS settings and interceptors. What would send
     * a request twice or to another server is overridden: retries, redirects, authenticators,
     * cookies, cache, HTTP/2, connection pools and the call timeout.
     *
     * @param okHttpClient the client to derive from, which is neither changed nor closed
     * @see ClientSettings.Builder#okHttpClient(OkHttpClient)
     */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      settings.okHttpClient(okHttpClient);
      return this;
    }

    /**
     * Adds to the header {@code User-Agent}.
     *
     * @param userAgentSuffix printable ASCII
     */
    public Builder userAgentSuffix(String userAgentSuffix) {
      settings.userAgentSuffix(userAgentSuffix);
      return this;
    }

    /**
     * Bounds a response's body, after decompression.
     *
     * @param maxResponseBytes from 1 byte to 1 GiB; 1 MiB by default
     */
    public Builder maxResponseBytes(long maxResponseBytes) {
      settings.maxResponseBytes(maxResponseBytes);
      return this;
    }

    /**
     * Says whether a read that failed is made again, at most twice and within the call's time. What
     * spends money is never made again.
     *
     * @param retryReads whether it is; true by default
     * @see ClientSettings.Builder#retryReads(boolean)
     */
    public Builder retryReads(boolean retryReads) {
      settings.retryReads(retryReads);
      return this;
    }

    /**
     * Returns the client.
     *
     * @throws IllegalArgumentException if a credential is missing; the text names it
     */
    public KioskClient build() {
      return new KioskClient(
          settings.build(),
          new KioskCredentials(
              Validation.required("username", username),
              Validation.required("password", password),
              email,
              phrase));
    }

    private static String environment(String name) {
      return Validation.required(name, System.getenv(name));
    }
  }
}
