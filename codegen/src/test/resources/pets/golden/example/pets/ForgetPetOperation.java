package example.pets;

import dev.inward.RawResponse;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code forgetPet} and judges its responses as the contract says. */
final class ForgetPetOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "forgetPet", "DELETE", "/v1/pets/{petId}", true);

  private final PetsApi api;
  private final PetsCredentials credentials;

  ForgetPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RawResponse call(ForgetPetRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<RawResponse> callAsync(ForgetPetRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(ForgetPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.forgetPet(OPERATION, credentials.apiKey.reveal(), Scalars.write(request.petId));
  }

  private RawResponse judge(VendorResponse response) {
    if (response.status() == 204) {
      return response.raw();
    }
    throw response.failureByStatus(Map.of());
  }
}
