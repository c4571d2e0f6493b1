package example.pets;

import dev.inward.RawResponse;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code forgetPet} and maps its responses to outcomes. */
final class ForgetPetOperation {

  private static final Operation OPERATION =
      Operation.release("petshop", "forgetPet", "DELETE /v1/pets/{petId}");

  private final PetsApi api;
  private final PetsCredentials credentials;

  ForgetPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RawResponse call(ForgetPetRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<RawResponse> callAsync(ForgetPetRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(ForgetPetRequest request) {
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
