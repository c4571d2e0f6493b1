package example.pets;

import dev.inward.Reason;
import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Ruling;
import dev.inward.runtime.Scalars;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code listPets} and judges its answers as the contract says. */
final class ListPetsOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "listPets", "GET", "/v1/pets", false);

  private static final Map<Integer, Ruling> RULINGS =
      Map.ofEntries(
          Map.entry(
              429, new Ruling(Reason.RATE_LIMITED, true, "More than 60 requests in a minute")));

  private final PetsApi api;
  private final PetsCredentials credentials;

  ListPetsOperation(PetsApi api, PetsCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  PetList call(ListPetsRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<PetList> callAsync(ListPetsRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(ListPetsRequest request) {
    Objects.requireNonNull(request, "request");
    return api.listPets(
        OPERATION,
        credentials.apiKey.reveal(),
        Parameters.texts(request.tags),
        Scalars.text(request.limit));
  }

  private PetList judge(Answer answer) {
    if (answer.status() == 200) {
      return PetList.answered(
          answer.read(
              body ->
                  JsonInput.document(
                      body, "PetList", JsonInput.openLists(PetListJsonAdapter.INSTANCE))),
          answer.text());
    }
    throw answer.failureByStatus(RULINGS);
  }
}
