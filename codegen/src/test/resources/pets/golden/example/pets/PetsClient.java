package example.pets;

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
 * Pet shop.
 *
 * <p>Sells pets. One of everything that an everyday JSON contract holds.
 *
 * <p>Immutable and safe for use by many threads; make one and keep it. {@link #close} ends only
 * what the client made itself.
 */
public final class PetsClient implements AutoCloseable {

  private final Transport transport;
  private final ListPetsOperation listPets;
  private final BuyPetOperation buyPet;
  private final GetPetOperation getPet;
  private final ForgetPetOperation forgetPet;
  private final OpeningHoursOperation openingHours;

  private PetsClient(ClientSettings settings, PetsCredentials credentials) {
    this.transport = new Transport(settings);
    PetsApi api = transport.api(PetsApi.class);
    PetsApi api2 = transport.api(PetsApi.class, "https://status.example.com");
    this.listPets = new ListPetsOperation(api, credentials);
    this.buyPet = new BuyPetOperation(api, credentials);
    this.getPet = new GetPetOperation(api, credentials);
    this.forgetPet = new ForgetPetOperation(api, credentials);
    this.openingHours = new OpeningHoursOperation(api2);
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
  public static PetsClient fromEnv() {
    return builder().fromEnv().build();
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * @param request what to ask for
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused: 429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no clear response came
   * @throws UnreadableResponseException if a success could not be read
   */
  public PetList listPets(ListPetsRequest request) {
    return listPets.call(request);
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<PetList> listPetsAsync(ListPetsRequest request) {
    return listPets.callAsync(request);
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused: 429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no clear response came
   * @throws UnreadableResponseException if a success could not be read
   */
  public PetList listPets() {
    return listPets(ListPetsRequest.builder().build());
  }

  /**
   * Buys one pet.
   *
   * <p>The shop knows no idempotency key.
   *
   * <p><b>A successful call spends money.</b> It costs: The pet's price. It is sent at most once.
   *
   * <p>Source: documented.
   *
   * @param request what to ask for
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent: the call cost nothing and may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought: 402 (Not enough money),
   *     429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no clear response came: reconcile with the vendor, never
   *     repeat blindly
   * @throws UnreadableResponseException if a success could not be read: take it as bought until
   *     shown otherwise
   */
  public Pet buyPet(BuyPetRequest request) {
    return buyPet.call(request);
  }

  /**
   * Buys one pet.
   *
   * <p>The shop knows no idempotency key.
   *
   * <p><b>A successful call spends money.</b> It costs: The pet's price. It is sent at most once.
   *
   * <p>Source: documented.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws. To cancel
   * it does not undo what was sent: it then fails as a call that was not sent, or whose outcome is
   * unknown.
   *
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<Pet> buyPetAsync(BuyPetRequest request) {
    return buyPet.callAsync(request);
  }

  /**
   * Shows one pet.
   *
   * @param request what to ask for
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no clear response came
   * @throws UnreadableResponseException if a success could not be read
   */
  public Pet getPet(GetPetRequest request) {
    return getPet.call(request);
  }

  /**
   * Shows one pet.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<Pet> getPetAsync(GetPetRequest request) {
    return getPet.callAsync(request);
  }

  /**
   * Forgets one pet.
   *
   * @deprecated the contract marks it so
   * @param request what to ask for
   * @return the vendor's response, which is a success; the contract describes no content
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no clear response came
   * @throws UnreadableResponseException if a success could not be read
   */
  @Deprecated
  public RawResponse forgetPet(ForgetPetRequest request) {
    return forgetPet.call(request);
  }

  /**
   * Forgets one pet.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @deprecated the contract marks it so
   * @param request what to ask for
   * @return a future of the vendor's response, which is a success; the contract describes no
   *     content
   */
  @Deprecated
  public CompletableFuture<RawResponse> forgetPetAsync(ForgetPetRequest request) {
    return forgetPet.callAsync(request);
  }

  /**
   * Says when the shop is open, to anybody.
   *
   * @return the vendor's response, which is a success
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no clear response came
   * @throws UnreadableResponseException if a success could not be read
   */
  public String openingHours() {
    return openingHours.call();
  }

  /**
   * Says when the shop is open, to anybody.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future of the vendor's response, which is a success
   */
  public CompletableFuture<String> openingHoursAsync() {
    return openingHours.callAsync();
  }

  /** Ends what the client made itself; a call after that is not sent. */
  @Override
  public void close() {
    transport.close();
  }

  /** Collects what a client needs. */
  public static final class Builder {

    private final ClientSettings.Builder settings =
        ClientSettings.builder("petshop", "https://pets.example.com");
    private @Nullable Secret apiKey;

    private Builder() {}

    /**
     * The key of the shop's account.
     *
     * @param apiKey sent in the header X-Key
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
     * Takes the credentials from the environment:
     *
     * <ul>
     *   <li>{@code PETS_API_KEY}
     * </ul>
     *
     * @throws IllegalArgumentException if a variable is not set; the text names it
     */
    public Builder fromEnv() {
      apiKey(environment("PETS_API_KEY"));
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
    public PetsClient build() {
      return new PetsClient(
          settings.build(), new PetsCredentials(Validation.required("apiKey", apiKey)));
    }

    private static String environment(String name) {
      return Validation.required(name, System.getenv(name));
    }
  }
}
