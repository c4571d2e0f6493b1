package example.pets;

import dev.inward.Reason;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code buyPet} and judges its responses as the contract says. */
final class BuyPetOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "buyPet", "POST", "/v1/pets", true);

  private static final Map<Integer, ErrorMapping> ERROR_MAPPINGS =
      Map.ofEntries(
          Map.entry(402, new ErrorMapping(Reason.INSUFFICIENT_FUNDS, true, "Not enough money")),
          Map.entry(
              429,
              new ErrorMapping(Reason.RATE_LIMITED, true, "More than 60 requests in a minute")),
          Map.entry(500, new ErrorMapping(Reason.VENDOR_FAULT, false, "The shop is in disorder")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  BuyPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Pet call(BuyPetRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<Pet> callAsync(BuyPetRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(BuyPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.buyPet(
        OPERATION, credentials.apiKey.reveal(), JsonOutput.body(request, BuyPetRequestJson::write));
  }

  private Pet judge(VendorResponse response) {
    if (response.status() == 201) {
      return Pet.received(
          response.read(body -> JsonInput.document(body, "Pet", PetJsonAdapter.INSTANCE)),
          response.text());
    }
    throw response.failureByStatus(ERROR_MAPPINGS, "detail", "message");
  }
}
