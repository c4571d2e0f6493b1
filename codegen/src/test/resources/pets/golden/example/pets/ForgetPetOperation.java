package example.pets;

import dev.inward.UnjudgedAnswer;
import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Scalars;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code forgetPet} and judges its answers as the contract says. */
final class ForgetPetOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "forgetPet", "DELETE", "/v1/pets/{petId}", true);

  private final PetsApi api;
  private final PetsCredentials credentials;

  ForgetPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  UnjudgedAnswer call(ForgetPetRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<UnjudgedAnswer> callAsync(ForgetPetRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(ForgetPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.forgetPet(OPERATION, credentials.apiKey.reveal(), Scalars.write(request.petId));
  }

  private UnjudgedAnswer judge(Answer answer) {
    if (answer.status() == 204) {
      return answer.unjudged();
    }
    throw answer.failureByStatus(Map.of());
  }
}
