package example.pets;

import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Scalars;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code getPet} and judges its answers as the contract says. */
final class GetPetOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "getPet", "GET", "/v1/pets/{petId}", false);

  private final PetsApi api;
  private final PetsCredentials credentials;

  GetPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Pet call(GetPetRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<Pet> callAsync(GetPetRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(GetPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.getPet(OPERATION, credentials.apiKey.reveal(), Scalars.write(request.petId));
  }

  private Pet judge(Answer answer) {
    if (answer.status() == 200) {
      return Pet.answered(
          answer.read(body -> JsonInput.document(body, "Pet", PetJsonAdapter.INSTANCE)),
          answer.text());
    }
    throw answer.failureByStatus(Map.of());
  }
}
