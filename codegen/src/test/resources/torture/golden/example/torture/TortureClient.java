package example.torture;

import dev.inward.CallOptions;
import dev.inward.ClassPathException;
import dev.inward.Download;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.RejectedException;
import dev.inward.Rows;
import dev.inward.Secret;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.ClientBuilder;
import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Transport;
import dev.inward.runtime.Validation;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Torture: everything that &lt;breaks&gt; generators *&#47; &#92;u0041 &#64;see.
 *
 * <p>Not a service. Every schema here has broken a generator: *&#47; ends a comment, &#92;u002a/
 * does so, too, {&#64;link Nothing} and &lt;b&gt;tags&lt;/b&gt; &amp; entities are not for Javadoc.
 *
 * <p>A second paragraph, with a URL that cannot be broken:
 * https://torture.example.com/a/very/long/path/that/is/longer/than/a/line/of/the/comment .
 *
 * <p>Immutable and safe for use by many threads; create one and reuse it. {@link #close} closes
 * only what the client created itself.
 *
 * <p>Each operation says what it costs and changes, how it fails, and how that is known: it is
 * documented by the vendor, shown by a sample in the vendor's documents, or assumed.
 */
public final class TortureClient implements AutoCloseable {

  private final Transport transport;
  private final TortureCredentials credentials;
  private final StylesOperation styles;
  private final ImportOperation importCall;
  private final CloseOperation closeCall;
  private final TransportOperation transportCall;
  private final Call404ElsewhereOperation call404Elsewhere;
  private final PutBytesOperation putBytes;
  private final PatchElsewhereOperation patchElsewhere;
  private final JudgedOperation judged;
  private final EverythingOperation everything;

  private TortureClient(ClientSettings settings, TortureCredentials credentials) {
    this(new Transport(settings), credentials);
  }

  private TortureClient(Transport transport, TortureCredentials credentials) {
    this.transport = transport;
    this.credentials = credentials;
    TortureApi api = transport.api(TortureApi.class);
    TortureApi api2 = transport.api(TortureApi.class, "https://elsewhere.torture.example.com");
    this.styles = new StylesOperation(api, credentials);
    this.importCall = new ImportOperation(api, credentials);
    this.closeCall = new CloseOperation(api, credentials);
    this.transportCall = new TransportOperation(api);
    this.call404Elsewhere = new Call404ElsewhereOperation(api2);
    this.putBytes = new PutBytesOperation(api);
    this.patchElsewhere = new PatchElsewhereOperation(api);
    this.judged = new JudgedOperation(api, credentials);
    this.everything = new EverythingOperation(api);
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
  public static TortureClient fromEnv() {
    return builder().fromEnv().build();
  }

  /**
   * Sends a parameter in every style.
   *
   * @param request the arguments of the call
   * @return the successful response; the contract describes no content
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public RawResponse styles(StylesRequest request) {
    return styles.call(request);
  }

  /**
   * Sends a parameter in every style.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the successful response; the contract describes no content
   */
  public CompletableFuture<RawResponse> stylesAsync(StylesRequest request) {
    return styles.callAsync(request);
  }

  /**
   * A keyword.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public String importCall(ImportRequest request) {
    return importCall.call(request);
  }

  /**
   * A keyword.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<String> importCallAsync(ImportRequest request) {
    return importCall.callAsync(request);
  }

  /**
   * Not the client's close.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public String closeCall() {
    return closeCall.call();
  }

  /**
   * Not the client's close.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<String> closeCallAsync() {
    return closeCall.callAsync();
  }

  /**
   * Not the client's transport; and a DELETE that has a body.
   *
   * @param request the arguments of the call
   * @return the successful response; the contract describes no content
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public RawResponse transportCall(TransportRequest request) {
    return transportCall.call(request);
  }

  /**
   * Not the client's transport; and a DELETE that has a body.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the successful response; the contract describes no content
   */
  public CompletableFuture<RawResponse> transportCallAsync(TransportRequest request) {
    return transportCall.callAsync(request);
  }

  /**
   * Not the client's transport; and a DELETE that has a body.
   *
   * @return the successful response; the contract describes no content
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public RawResponse transportCall() {
    return transportCall(TransportRequest.builder().build());
  }

  /**
   * Not the client's transport; and a DELETE that has a body.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the successful response; the contract describes no content
   */
  public CompletableFuture<RawResponse> transportCallAsync() {
    return transportCallAsync(TransportRequest.builder().build());
  }

  /**
   * Lives on another server, with a path that ends in a slash.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public List<List<BigDecimal>> call404Elsewhere() {
    return call404Elsewhere.call();
  }

  /**
   * Lives on another server, with a path that ends in a slash.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<List<List<BigDecimal>>> call404ElsewhereAsync() {
    return call404Elsewhere.callAsync();
  }

  /**
   * Calls the operation as {@link #call404Elsewhere()} does, and reads its list row by row. A
   * refusal that is known before the first row fails as there. {@code maxResponseBytes} limits a
   * row, and {@code callTimeout} goes on until the last one.
   *
   * @return the rows, which the caller closes; they are complete at their end only
   */
  public Rows<List<BigDecimal>> streamCall404Elsewhere() {
    return call404Elsewhere.callByRow();
  }

  /**
   * Sends bytes, and gets bytes.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public ByteString putBytes(PutBytesRequest request) {
    return putBytes.call(request);
  }

  /**
   * Sends bytes, and gets bytes.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<ByteString> putBytesAsync(PutBytesRequest request) {
    return putBytes.callAsync(request);
  }

  /**
   * Calls the operation as {@link #putBytes(PutBytesRequest)} does, and returns the body of a
   * success as a stream, to be closed. It is not limited by {@code maxResponseBytes}, and stays
   * limited by {@code callTimeout}.
   *
   * @param request the arguments of the call
   * @param maxBytes how long the body may be; reading more of it fails
   * @return the body, which the caller closes
   */
  public Download putBytesAsStream(PutBytesRequest request, long maxBytes) {
    return putBytes.callAsStream(request, maxBytes);
  }

  /**
   * Calls the operation as {@link #putBytesAsync(PutBytesRequest)} does, and returns the body of a
   * success as a stream, to be closed. It is not limited by {@code maxResponseBytes}, and stays
   * limited by {@code callTimeout}.
   *
   * @param request the arguments of the call
   * @param maxBytes how long the body may be; reading more of it fails
   * @return a future with the body, which the caller closes
   */
  public CompletableFuture<Download> putBytesAsStreamAsync(PutBytesRequest request, long maxBytes) {
    return putBytes.callAsStreamAsync(request, maxBytes);
  }

  /**
   * Has an optional body with a required member.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public Everything patchElsewhere(PatchElsewhereRequest request) {
    return patchElsewhere.call(request);
  }

  /**
   * Has an optional body with a required member.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Everything> patchElsewhereAsync(PatchElsewhereRequest request) {
    return patchElsewhere.callAsync(request);
  }

  /**
   * Has an optional body with a required member.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public Everything patchElsewhere() {
    return patchElsewhere(PatchElsewhereRequest.builder().build());
  }

  /**
   * Has an optional body with a required member.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Everything> patchElsewhereAsync() {
    return patchElsewhereAsync(PatchElsewhereRequest.builder().build());
  }

  /**
   * Is judged by its body, with two statuses that can be a success.
   *
   * <p><b>A successful call spends money.</b> It costs: A lot &#64; once: {nothing} &lt;
   * everything. It is sent at most once.
   *
   * @deprecated the contract marks it so
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
  @Deprecated
  public JudgedResult judged(JudgedRequest request) {
    return judged.call(request);
  }

  /**
   * Is judged by its body, with two statuses that can be a success.
   *
   * <p><b>A successful call spends money.</b> It costs: A lot &#64; once: {nothing} &lt;
   * everything. It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @deprecated the contract marks it so
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  @Deprecated
  public CompletableFuture<JudgedResult> judgedAsync(JudgedRequest request) {
    return judged.callAsync(request);
  }

  /**
   * Is judged by its body, with two statuses that can be a success.
   *
   * <p><b>A successful call spends money.</b> It costs: A lot &#64; once: {nothing} &lt;
   * everything. It is sent at most once.
   *
   * @deprecated the contract marks it so
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent: nothing was bought, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought: one of the codes of
   *     {@link Code} that say so
   * @throws OutcomeUnknownException if no conclusive response came: it may have been bought;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     bought until you know otherwise
   */
  @Deprecated
  public JudgedResult judged() {
    return judged(JudgedRequest.builder().build());
  }

  /**
   * Is judged by its body, with two statuses that can be a success.
   *
   * <p><b>A successful call spends money.</b> It costs: A lot &#64; once: {nothing} &lt;
   * everything. It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @deprecated the contract marks it so
   * @return a future with the result of the successful call
   */
  @Deprecated
  public CompletableFuture<JudgedResult> judgedAsync() {
    return judgedAsync(JudgedRequest.builder().build());
  }

  /**
   * Sends and gets one of everything.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public Everything everything(EverythingRequest request) {
    return everything.call(request);
  }

  /**
   * Sends and gets one of everything.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Everything> everythingAsync(EverythingRequest request) {
    return everything.callAsync(request);
  }

  /**
   * Returns this client with options of its calls: a timeout of their own, or parameters, members
   * of the body and headers that the contract does not know. It shares the connections and threads
   * of this client, and closing it has no effect.
   *
   * @param options the options, in place of those that this client has
   * @return a client for these options
   */
  public TortureClient with(CallOptions options) {
    return new TortureClient(transport.with(options), credentials);
  }

  /** Closes the connections and threads of this client; a later call is not sent. */
  @Override
  public void close() {
    transport.close();
  }

  /** Collects the credentials and settings of a client. */
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable Secret apiKey;
    private @Nullable Secret token;
    private @Nullable Secret user;
    private @Nullable Secret password;

    private Builder() {
      super("torture");
      addServer("https://{region}.torture.example.com/{base}");
      addServer("https://second.torture.example.com");
      setServerVariable("region", "eu");
      setServerVariable("base", "base/v1");
    }

    /**
     * Chooses one of the contract's servers: https://{region}.torture.example.com/{base},
     * https://second.torture.example.com.
     *
     * @param server the URL as the contract writes it; the first one by default
     * @return this builder
     * @throws IllegalArgumentException if it is another one
     */
    public Builder server(String server) {
      chooseServer(server);
      return this;
    }

    /**
     * Sets the part region of the server's URL.
     *
     * @param region "eu" by default
     * @return this builder
     * @throws IllegalArgumentException if the URL cannot have it; the text omits it
     */
    public Builder region(String region) {
      setServerVariable("region", region, "eu", "us");
      return this;
    }

    /**
     * Sets the part base of the server's URL.
     *
     * @param base "base/v1" by default
     * @return this builder
     * @throws IllegalArgumentException if the URL cannot have it; the text omits it
     */
    public Builder base(String base) {
      setServerVariable("base", base);
      return this;
    }

    /**
     * The key.
     *
     * @param apiKey the key
     * @return this builder
     * @throws IllegalArgumentException if a value is empty or contains characters that cannot be
     *     sent; the text does not repeat it
     */
    public Builder apiKey(String apiKey) {
      this.apiKey =
          Secret.of(
              "apiKey", Validation.headerText("apiKey", Validation.required("apiKey", apiKey)));
      return this;
    }

    /**
     * The token.
     *
     * @param token the token
     * @return this builder
     * @throws IllegalArgumentException if a value is empty or contains characters that cannot be
     *     sent; the text does not repeat it
     */
    public Builder bearer(String token) {
      this.token =
          Secret.of("token", Validation.headerText("token", Validation.required("token", token)));
      return this;
    }

    /**
     * User and password.
     *
     * @param user the user
     * @param password the password
     * @return this builder
     * @throws IllegalArgumentException if a value is empty or contains characters that cannot be
     *     sent; the text does not repeat it
     */
    public Builder basic(String user, String password) {
      this.user = Secret.of("user", Validation.required("user", user));
      this.password = Secret.of("password", Validation.required("password", password));
      return this;
    }

    /**
     * Sets the credentials from environment variables:
     *
     * <ul>
     *   <li>{@code TORTURE_API_KEY}
     *   <li>{@code TORTURE_TOKEN}, if it is set
     *   <li>{@code TORTURE_USER}, if it is set
     *   <li>{@code TORTURE_PASSWORD}, if it is set
     * </ul>
     *
     * @return this builder
     * @throws IllegalArgumentException if a variable is not set; the text names it
     */
    public Builder fromEnv() {
      apiKey(environment("TORTURE_API_KEY"));
      if (System.getenv("TORTURE_TOKEN") != null) {
        bearer(environment("TORTURE_TOKEN"));
      }
      if (System.getenv("TORTURE_USER") != null && System.getenv("TORTURE_PASSWORD") != null) {
        basic(environment("TORTURE_USER"), environment("TORTURE_PASSWORD"));
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
    public TortureClient build() {
      return create(
          () ->
              new TortureClient(
                  settings(),
                  new TortureCredentials(
                      Validation.required("apiKey", apiKey), token, user, password)));
    }
  }
}
