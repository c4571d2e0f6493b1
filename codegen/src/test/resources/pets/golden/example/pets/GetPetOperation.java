package example.pets;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code getPet} and maps its responses to outcomes. */
final class GetPetOperation {

  private static final Operation OPERATION =
      Operation.read("petshop", "getPet", "GET /v1/pets/{petId}");

  private final PetsApi api;
  private final PetsCredentials credentials;

  GetPetOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Pet call(GetPetRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<Pet> callAsync(GetPetRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(GetPetRequest request) {
    Objects.requireNonNull(request, "request");
    return api.getPet(OPERATION, credentials.apiKey.reveal(), Scalars.write(request.petId));
  }

  private Pet judge(VendorResponse response) {
    if (response.status() == 200) {
      return Pet.received(
          response.read(body -> JsonInput.document(body, "Pet", PetJsonAdapter.INSTANCE)),
          response.raw());
    }
    throw response.failureByStatus(Map.of());
  }
}
