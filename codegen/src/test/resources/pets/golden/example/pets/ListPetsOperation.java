package example.pets;

import dev.inward.Reason;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code listPets} and judges its responses as the contract says. */
final class ListPetsOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "listPets", "GET", "/v1/pets", false);

  private static final Map<Integer, ErrorMapping> ERROR_MAPPINGS =
      Map.ofEntries(
          Map.entry(
              429,
              new ErrorMapping(Reason.RATE_LIMITED, true, "More than 60 requests in a minute")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  ListPetsOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  PetList call(ListPetsRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<PetList> callAsync(ListPetsRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(ListPetsRequest request) {
    Objects.requireNonNull(request, "request");
    return api.listPets(
        OPERATION,
        credentials.apiKey.reveal(),
        Parameters.texts(request.tags),
        Scalars.text(request.limit));
  }

  private PetList judge(VendorResponse response) {
    if (response.status() == 200) {
      return PetList.received(
          response.read(
              body ->
                  JsonInput.document(
                      body, "PetList", JsonInput.openLists(PetListJsonAdapter.INSTANCE))),
          response.text());
    }
    throw response.failureByStatus(ERROR_MAPPINGS);
  }
}
