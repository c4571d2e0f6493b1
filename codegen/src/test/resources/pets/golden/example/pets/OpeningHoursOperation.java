package example.pets;

import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code openingHours} and judges its answers as the contract says. */
final class OpeningHoursOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "openingHours", "GET", "/opening-hours", false);

  private final PetsApi api;

  OpeningHoursOperation(PetsApi api) {
    this.api = api;
  }

  String call() {
    return send().execute(answer -> judge(answer));
  }

  CompletableFuture<String> callAsync() {
    return send().executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send() {
    return api.openingHours(OPERATION);
  }

  private String judge(Answer answer) {
    if (answer.status() == 200) {
      return answer.text();
    }
    throw answer.failureByStatus(Map.of());
  }
}
