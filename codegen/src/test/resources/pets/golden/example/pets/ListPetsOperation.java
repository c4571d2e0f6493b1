package example.pets;

import dev.inward.Evidence;
import dev.inward.Reason;
import dev.inward.Rows;
import dev.inward.runtime.ErrorMapping;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonRows;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code listPets} and maps its responses to outcomes. */
final class ListPetsOperation {

  private static final Operation OPERATION = Operation.read("petshop", "listPets", "GET /v1/pets");

  private static final Map<Integer, ErrorMapping> ERROR_MAPPINGS =
      Map.ofEntries(
          Map.entry(
              429,
              ErrorMapping.nothingBought(
                  Reason.RATE_LIMITED, Evidence.ASSUMED, "More than 60 requests in a minute")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  ListPetsOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  PetList call(ListPetsRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<PetList> callAsync(ListPetsRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  Rows<Pet> callByRow(ListPetsRequest request) {
    return prepare(request)
        .rows(
            JsonRows.openList(LenientJson.objects(PetJsonAdapter.INSTANCE::readOrNull)),
            this::judge,
            result -> result.items);
  }

  private PreparedCall prepare(ListPetsRequest request) {
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
                      body,
                      "PetList",
                      (json, at) ->
                          LenientJson.openLists(PetListJsonAdapter.INSTANCE::readOrNull)
                              .read(json, at, null))),
          response.raw());
    }
    throw response.failureByStatus(ERROR_MAPPINGS);
  }
}
