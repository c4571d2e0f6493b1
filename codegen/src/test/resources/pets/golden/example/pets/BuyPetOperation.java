package example.pets;

import dev.inward.Reason;
import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Ruling;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code buyPet} and judges its answers as the contract says. */
final class BuyPetOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "buyPet", "POST", "/v1/pets", true);

  private static final Map<Integer, Ruling> RULINGS =
      Map.ofEntries(
          Map.entry(402, new Ruling(Reason.INSUFFICIENT_FUNDS, true, "Not enough money")),
          Map.entry(
              429, new Ruling(Reason.RATE_LIMITED, true, "More than 60 requests in a minute")),
          Map.entry(500, new Ruling(Reason.VENDOR_FAULT, false, "The shop is in disorder")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  BuyPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Pet call(BuyPetRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<Pet> callAsync(BuyPetRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(BuyPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.buyPet(
        OPERATION, credentials.apiKey.reveal(), JsonOutput.body(request, BuyPetRequestJson::write));
  }

  private Pet judge(Answer answer) {
    if (answer.status() == 201) {
      return Pet.answered(
          answer.read(body -> JsonInput.document(body, "Pet", PetJsonAdapter.INSTANCE)),
          answer.text());
    }
    throw answer.failureByStatus(RULINGS, "detail", "message");
  }
}
