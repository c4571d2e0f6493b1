package example.pets;

import dev.inward.CallOptions;
import dev.inward.ClassPathException;
import dev.inward.Experimental;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.RawResponse;
import dev.inward.Reconciliation;
import dev.inward.ReconciliationSchedule;
import dev.inward.RejectedException;
import dev.inward.Rows;
import dev.inward.Secret;
import dev.inward.UnreadableResponseException;
import dev.inward.runtime.ClientBuilder;
import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Reconciler;
import dev.inward.runtime.Transport;
import dev.inward.runtime.Validation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Pet shop.
 *
 * <p>Sells pets. One of everything that an everyday JSON contract holds.
 *
 * <p>The vendor allows 60 requests a minute; {@code
 * builder().requestsPerMinute(REQUESTS_PER_MINUTE)} keeps to that.
 *
 * <p>Immutable and safe for use by many threads; create one and reuse it. {@link #close} closes
 * only what the client created itself.
 *
 * <p>Each operation says what it costs and changes, how it fails, and how that is known: it is
 * documented by the vendor, shown by a sample in the vendor's documents, or assumed.
 */
public final class PetsClient implements AutoCloseable {

  /** How many requests a minute the vendor allows; see {@link Builder#requestsPerMinute}. */
  public static final int REQUESTS_PER_MINUTE = 60;

  private final Transport transport;
  private final PetsCredentials credentials;
  private final ListPetsOperation listPets;
  private final BuyPetOperation buyPet;
  private final BuyPetReconciliation buyPetReconciliation;
  private final GetPetOperation getPet;
  private final ForgetPetOperation forgetPet;
  private final OpeningHoursOperation openingHours;
  private final GroomPetOperation groomPet;

  private PetsClient(ClientSettings settings, PetsCredentials credentials) {
    this(new Transport(settings), credentials, null);
  }

  private PetsClient(Transport transport, PetsCredentials credentials, @Nullable PetsClient base) {
    this.transport = transport;
    this.credentials = credentials;
    PetsApi api = transport.api(PetsApi.class);
    PetsApi api2 = transport.api(PetsApi.class, "https://status.example.com");
    this.listPets = new ListPetsOperation(api, credentials);
    this.buyPet = new BuyPetOperation(api, credentials);
    this.getPet = new GetPetOperation(api, credentials);
    this.forgetPet = new ForgetPetOperation(api, credentials);
    this.openingHours = new OpeningHoursOperation(api2);
    this.groomPet = new GroomPetOperation(api, credentials);
    this.buyPetReconciliation =
        base == null
            ? new BuyPetReconciliation(transport, getPet, listPets)
            : base.buyPetReconciliation;
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
  public static PetsClient fromEnv() {
    return builder().fromEnv().build();
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused: 429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
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
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<PetList> listPetsAsync(ListPetsRequest request) {
    return listPets.callAsync(request);
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused: 429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public PetList listPets() {
    return listPets(ListPetsRequest.builder().build());
  }

  /**
   * Lists the pets on offer.
   *
   * <p>Source: documented.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<PetList> listPetsAsync() {
    return listPetsAsync(ListPetsRequest.builder().build());
  }

  /**
   * Calls the operation as {@link #listPets(ListPetsRequest)} does, and reads its list row by row.
   * A refusal that is known before the first row fails as there. {@code maxResponseBytes} limits a
   * row, and {@code callTimeout} goes on until the last one.
   *
   * @param request the arguments of the call
   * @return the rows, which the caller closes; they are complete at their end only
   */
  public Rows<Pet> streamListPets(ListPetsRequest request) {
    return listPets.callByRow(request);
  }

  /**
   * Calls the operation as {@link #listPets()} does, and reads its list row by row. A refusal that
   * is known before the first row fails as there. {@code maxResponseBytes} limits a row, and {@code
   * callTimeout} goes on until the last one.
   *
   * @return the rows, which the caller closes; they are complete at their end only
   */
  public Rows<Pet> streamListPets() {
    return streamListPets(ListPetsRequest.builder().build());
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
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent: nothing was bought, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was bought: 402 (Not enough money),
   *     429 (More than 60 requests in a minute)
   * @throws OutcomeUnknownException if no conclusive response came: it may have been bought;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     bought until you know otherwise
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
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the purchase goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Pet> buyPetAsync(BuyPetRequest request) {
    return buyPet.callAsync(request);
  }

  /**
   * Prepares {@link #buyPet} so that an unknown outcome can be reconciled. It reads what the
   * account owns, and buys nothing. If a read fails, there is no baseline.
   *
   * <p>A request without a value for {@code nickname} gets a unique one as its tag. A value of your
   * own must be unique, too.
   *
   * @param request the arguments of the purchase
   * @return the request to send, and what to store before it is sent
   */
  public PreparedPurchase<BuyPetRequest> prepareBuyPet(BuyPetRequest request) {
    return Reconciler.await(
        buyPetReconciliation.prepare(Objects.requireNonNull(request, "request")));
  }

  /**
   * Prepares {@link #buyPet}, as the method without {@code Async} does.
   *
   * @param request the arguments of the purchase
   * @return a future with the request to send, and what to store before it is sent
   */
  public CompletableFuture<PreparedPurchase<BuyPetRequest>> prepareBuyPetAsync(
      BuyPetRequest request) {
    return buyPetReconciliation.prepare(Objects.requireNonNull(request, "request"));
  }

  /**
   * Finds out whether {@link #buyPet} bought after its outcome stayed unknown. It reads at once,
   * then after 1, 5, 15 and 30 minutes, until the purchase is found. It never buys.
   *
   * @param pending what was stored before the purchase, or what the exception carries
   * @return whether the purchase is in the account
   */
  public Reconciliation reconcileBuyPet(PendingPurchase pending) {
    return reconcileBuyPet(pending, ReconciliationSchedule.standard());
  }

  /**
   * Finds out whether {@link #buyPet} bought after its outcome stayed unknown. It never buys. An
   * interrupt ends it with a {@code CancellationException}.
   *
   * @param pending what was stored before the purchase, or what the exception carries
   * @param schedule the times of the reads
   * @return whether the purchase is in the account
   */
  public Reconciliation reconcileBuyPet(PendingPurchase pending, ReconciliationSchedule schedule) {
    return Reconciler.await(buyPetReconciliation.reconcile(pending, schedule));
  }

  /**
   * Finds out whether {@link #buyPet} bought after its outcome stayed unknown. It reads at once,
   * then after 1, 5, 15 and 30 minutes, until the purchase is found. It never buys. Cancelling the
   * future ends the reads.
   *
   * @param pending what was stored before the purchase, or what the exception carries
   * @return a future that tells whether the purchase is in the account
   */
  public CompletableFuture<Reconciliation> reconcileBuyPetAsync(PendingPurchase pending) {
    return reconcileBuyPetAsync(pending, ReconciliationSchedule.standard());
  }

  /**
   * Finds out whether {@link #buyPet} bought after its outcome stayed unknown. It never buys.
   * Cancelling the future ends the reads.
   *
   * @param pending what was stored before the purchase, or what the exception carries
   * @param schedule the times of the reads
   * @return a future that tells whether the purchase is in the account
   */
  public CompletableFuture<Reconciliation> reconcileBuyPetAsync(
      PendingPurchase pending, ReconciliationSchedule schedule) {
    return buyPetReconciliation.reconcile(pending, schedule);
  }

  /**
   * Shows one pet.
   *
   * @param request the arguments of the call
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public Pet getPet(GetPetRequest request) {
    return getPet.call(request);
  }

  /**
   * Shows one pet.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @param request the arguments of the call
   * @return a future with the result of the successful call
   */
  public CompletableFuture<Pet> getPetAsync(GetPetRequest request) {
    return getPet.callAsync(request);
  }

  /**
   * Forgets one pet.
   *
   * <p><b>After a successful call the account has lost what it names.</b> It may cost: A fee, if
   * the pet was bought this month. It is sent at most once.
   *
   * @deprecated the contract marks it so
   * @param request the arguments of the call
   * @return the successful response; the contract describes no content
   * @throws NotSentException if nothing was sent: nothing was released, and the call may be
   *     repeated
   * @throws RejectedException if the vendor refused and nothing was released
   * @throws OutcomeUnknownException if no conclusive response came: it may have been released;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     released until you know otherwise
   */
  @Deprecated
  public RawResponse forgetPet(ForgetPetRequest request) {
    return forgetPet.call(request);
  }

  /**
   * Forgets one pet.
   *
   * <p><b>After a successful call the account has lost what it names.</b> It may cost: A fee, if
   * the pet was bought this month. It is sent at most once.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the release goes on: limit it with {@code callTimeout}, or set them on
   * a {@code copy()} of the future, and keep the future for the outcome.
   *
   * @deprecated the contract marks it so
   * @param request the arguments of the call
   * @return a future with the successful response; the contract describes no content
   */
  @Deprecated
  public CompletableFuture<RawResponse> forgetPetAsync(ForgetPetRequest request) {
    return forgetPet.callAsync(request);
  }

  /**
   * Says when the shop is open, to anybody.
   *
   * @return the result of the successful call
   * @throws NotSentException if nothing was sent
   * @throws RejectedException if the vendor refused
   * @throws OutcomeUnknownException if no conclusive response came
   * @throws UnreadableResponseException if a successful response could not be read
   */
  public String openingHours() {
    return openingHours.call();
  }

  /**
   * Says when the shop is open, to anybody.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   *
   * @return a future with the result of the successful call
   */
  public CompletableFuture<String> openingHoursAsync() {
    return openingHours.callAsync();
  }

  /**
   * Grooms one pet.
   *
   * <p><b>A successful call changes the account and spends money.</b> It costs: The groomer's hour.
   * It is sent at most once.
   *
   * <p><b>Experimental</b>: A customer of the shop says that it exists.
   *
   * <p>Source: assumed.
   *
   * @param request the arguments of the call
   * @return the successful response; the contract describes no content
   * @throws NotSentException if nothing was sent: nothing was changed, and the call may be repeated
   * @throws RejectedException if the vendor refused and nothing was changed
   * @throws OutcomeUnknownException if no conclusive response came: it may have been changed;
   *     reconcile with the vendor, never repeat blindly
   * @throws UnreadableResponseException if a successful response could not be read: treat it as
   *     changed until you know otherwise
   */
  @Experimental("A customer of the shop says that it exists.")
  public RawResponse groomPet(GroomPetRequest request) {
    return groomPet.call(request);
  }

  /**
   * Grooms one pet.
   *
   * <p><b>A successful call changes the account and spends money.</b> It costs: The groomer's hour.
   * It is sent at most once.
   *
   * <p><b>Experimental</b>: A customer of the shop says that it exists.
   *
   * <p>Source: assumed.
   *
   * <p>The future fails with the exceptions that the method without {@code Async} throws.
   * Cancelling it does not undo what was sent: it then fails as a call that was not sent, or whose
   * outcome is unknown. {@code orTimeout} and {@code get} with a timeout fail with a plain {@code
   * TimeoutException} while the change goes on: limit it with {@code callTimeout}, or set them on a
   * {@code copy()} of the future, and keep the future for the outcome.
   *
   * @param request the arguments of the call
   * @return a future with the successful response; the contract describes no content
   */
  @Experimental("A customer of the shop says that it exists.")
  public CompletableFuture<RawResponse> groomPetAsync(GroomPetRequest request) {
    return groomPet.callAsync(request);
  }

  /**
   * Returns this client with options of its calls: a timeout of their own, or parameters, members
   * of the body and headers that the contract does not know. It shares the connections and threads
   * of this client, and closing it has no effect.
   *
   * <p>The reads of {@code prepare…} and {@code reconcile…} are made as this client's are.
   *
   * @param options the options, in place of those that this client has
   * @return a client for these options
   */
  public PetsClient with(CallOptions options) {
    return new PetsClient(transport.with(options), credentials, this);
  }

  /** Closes the connections and threads of this client; a later call is not sent. */
  @Override
  public void close() {
    transport.close();
  }

  /** Collects the credentials and settings of a client. */
  public static final class Builder extends ClientBuilder<Builder> {

    private @Nullable Secret apiKey;

    private Builder() {
      super("petshop", "https://pets.example.com");
    }

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
     * Sets the credentials from environment variables:
     *
     * <ul>
     *   <li>{@code PETS_API_KEY}
     * </ul>
     *
     * @return this builder
     * @throws IllegalArgumentException if a variable is not set; the text names it
     */
    public Builder fromEnv() {
      apiKey(environment("PETS_API_KEY"));
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
    public PetsClient build() {
      return create(
          () ->
              new PetsClient(
                  settings(), new PetsCredentials(Validation.required("apiKey", apiKey))));
    }
  }
}
