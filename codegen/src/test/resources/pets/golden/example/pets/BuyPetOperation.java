package example.pets;

import dev.inward.Evidence;
import dev.inward.Reason;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Reconciler;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code buyPet} and maps its responses to outcomes. */
final class BuyPetOperation {

  static final Operation OPERATION = Operation.purchase("petshop", "buyPet", "POST /v1/pets");

  private static final Map<Integer, ErrorMapping> ERROR_MAPPINGS =
      Map.ofEntries(
          Map.entry(
              402,
              ErrorMapping.nothingBought(
                  Reason.INSUFFICIENT_FUNDS, Evidence.ASSUMED, "Not enough money")),
          Map.entry(
              429,
              ErrorMapping.nothingBought(
                  Reason.RATE_LIMITED, Evidence.ASSUMED, "More than 60 requests in a minute")),
          Map.entry(
              500, ErrorMapping.outcomeUnknown(Reason.VENDOR_FAULT, "The shop is in disorder")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  BuyPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Pet call(BuyPetRequest request) {
    return prepare(request).reconcilable(identity(request), request.nickname).execute(this::judge);
  }

  CompletableFuture<Pet> callAsync(BuyPetRequest request) {
    return prepare(request)
        .reconcilable(identity(request), request.nickname)
        .executeAsync(this::judge);
  }

  /** {@return the arguments that a reconciliation needs} */
  static Map<String, String> identity(BuyPetRequest request) {
    return new Reconciler.Arguments().add("id", Scalars.text(request.id)).values();
  }

  private PreparedCall prepare(BuyPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.buyPet(
        OPERATION, credentials.apiKey.reveal(), JsonOutput.body(request, BuyPetRequestJson::write));
  }

  private Pet judge(VendorResponse response) {
    if (response.status() == 201) {
      return Pet.received(
          response.read(body -> JsonInput.document(body, "Pet", PetJsonAdapter.INSTANCE)),
          response.raw());
    }
    throw response.failureByStatus(ERROR_MAPPINGS, "detail", "message");
  }
}
