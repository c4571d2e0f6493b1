package example.kiosk;

import dev.inward.CallOptions;
import dev.inward.ClassPathException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.RejectedException;
import dev.inward.Secret;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.ClientBuilder;
import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Transport;
import dev.inward.runtime.Validation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * News kiosk.
 *
 * <p>Sells newspapers to those who speak XML: responses in JSON or XML that are judged by their
 * body, forms, and a protocol of names and values.
 *
 * <p>Immutable and safe for use by many threads; create one and reuse it. {@link #close} closes
 * only what the client created itself.
 *
 * <p>Each operation says what it costs and changes, how it fails, and how that is known: it is
 * documented by the vendor, shown by a sample in the vendor's documents, or assumed.
 */
public final class KioskClient implements AutoCloseable {

  private final Transport transport;
  private final KioskCredentials credentials;
  private final BuyPaperOperation buyPaper;
  private final BuyPaperBlindlyOperation buyPaperBlindly;
  private final OrderPapersOperation orderPapers;
  private final RedirectPapersOperation redirectPapers;
  private final IsOpenOperation isOpen;

  private KioskClient(ClientSettings settings, KioskCredentials credentials) {
    this(new Transport(settings), credentials);
  }

  private KioskClient(Transport transport, KioskCredentials credentials) {
    this.transport = transport;
    this.credentials = credentials;
    KioskApi api = transport.api(KioskApi.class);
    this.buyPaper = new BuyPaperOperation(api, credentials);
    this.buyPaperBlindly = new BuyPaperBlindlyOperation(api, credentials);
    this.orderPapers = new OrderPapersOperation(api, credentials);
    this.redirectPapers = new RedirectPapersOperation(api, credentials);
    this.isOpen = new IsOpenOperation(api, credentials);
  }

  /** {@return a builder of a client that calls the vendor's server} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a client with credentials from environment variables.
   *
   * @return the client
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
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent: nothing was bought, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought: one of the codes of
   *     {@link Code} that say so
   * @throws OutcomeUnknownException if no conclusive response came: it may have been bought;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     bought until you know otherwise
   */
  public Sale buyPaper(BuyPaperRequest request) {
    return buyPaper.call(request);
  }

  /**
   * Buys one newspaper.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Sale> buyPaperAsync(BuyPaperRequest request) {
    return buyPaper.callAsync(request);
  }

  /**
   * Buys whatever there is.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * @return the response as it came; its outcome is not checked
   * @throws NotSentException if nothing was sent: nothing was bought, and the call may be repeated
   * @throws OutcomeUnknownException if no conclusive response came: it may have been bought;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     bought until you know otherwise
   */
  public RawResponse buyPaperBlindly() {
    return buyPaperBlindly.call();
  }

  /**
   * Buys whatever there is.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @return a future with the response as it came; its outcome is not checked
   */
  public CompletableFuture<RawResponse> buyPaperBlindlyAsync() {
    return buyPaperBlindly.callAsync();
  }

  /**
   * Orders newspapers of one kind.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent: nothing was bought, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought
   * @throws OutcomeUnknownException if no conclusive response came: it may have been bought;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     bought until you know otherwise
   */
  public OrderResult orderPapers(OrderPapersRequest request) {
    return orderPapers.call(request);
  }

  /**
   * Orders newspapers of one kind.
   *
   * <p><b>A successful call spends money.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<OrderResult> orderPapersAsync(OrderPapersRequest request) {
    return orderPapers.callAsync(request);
  }

  /**
   * Sends newspapers somewhere else.
   *
   * <p><b>A successful call changes the account.</b> It is sent at most once.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent: nothing was changed, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was changed
   * @throws OutcomeUnknownException if no conclusive response came: it may have been changed;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     changed until you know otherwise
   */
  public RedirectResult redirectPapers(RedirectPapersRequest request) {
    return redirectPapers.call(request);
  }

  /**
   * Sends newspapers somewhere else.
   *
   * <p><b>A successful call changes the account.</b> It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the change goes on: limit it with {@code callTimeout}, or set them on a
   * {@code copy()} of the future, and keep the future for the outcome.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<RedirectResult> redirectPapersAsync(RedirectPapersRequest request) {
    return redirectPapers.callAsync(request);
  }

  /**
   * Asks whether the kiosk is open.
   *
   * <p><b>A call only reads.</b> It spends no money and changes nothing. If it fails, it may be
   * sent up to three times.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public RedirectResult isOpen() {
    return isOpen.call();
  }

  /**
   * Asks whether the kiosk is open.
   *
   * <p><b>A call only reads.</b> It spends no money and changes nothing. If it fails, it may be
   * sent up to three times.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<RedirectResult> isOpenAsync() {
    return isOpen.callAsync();
  }

  /**
   * Returns this client with options of its calls: a timeout of their own, or parameters, members
   * of the body and headers that the contract does not know. It shares the connections and threads
   * of this client, and closing it has no effect.
   *
   * @param options the options, in place of those that this client has
   * @return a client for these options
   */
  public KioskClient with(CallOptions options) {
    return new KioskClient(transport.with(options), credentials);
  }

  /** Closes the connections and threads of this client; a later call is not sent. */
  @Override
  public void close() {
    transport.close();
  }

  /** Collects the credentials and settings of a client. */
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable Secret username;
    private @Nullable Secret password;
    private @Nullable Secret email;
    private @Nullable Secret phrase;

    private Builder() {
      super("kiosk", "https://kiosk.example.com");
    }

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
     * Sets the credentials from environment variables:
     *
     * <ul>
     *   <li>{@code KIOSK_USERNAME}
     *   <li>{@code KIOSK_PASSWORD}
     *   <li>{@code KIOSK_EMAIL}, if it is set
     *   <li>{@code KIOSK_PHRASE}, if it is set
     * </ul>
     *
     * @return this builder
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
     * Returns the client.
     *
     * @return the client, which the caller closes
     * @throws IllegalArgumentException if a credential is missing; the text names it
     * @throws ClassPathException if the program was built with jars that do not fit; the text
     *     says which
     */
    public KioskClient build() {
      return create(
          () ->
              new KioskClient(
                  settings(),
                  new KioskCredentials(
                      Validation.required("username", username),
                      Validation.required("password", password),
                      email,
                      phrase)));
    }
  }
}
