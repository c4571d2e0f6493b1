package example.pets;

import dev.inward.RawResponse;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code groomPet} and maps its responses to outcomes. */
final class GroomPetOperation {

  private static final Operation OPERATION =
      Operation.change("petshop", "groomPet", "GET /v1/pets/{petId}/grooming").spendingMoney();

  private final PetsApi api;
  private final PetsCredentials credentials;

  GroomPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RawResponse call(GroomPetRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<RawResponse> callAsync(GroomPetRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(GroomPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.groomPet(OPERATION, credentials.apiKey.reveal(), Scalars.write(request.petId));
  }

  private RawResponse judge(VendorResponse response) {
    if (response.status() == 204) {
      return response.raw();
    }
    throw response.failureByStatus(Map.of());
  }
}
