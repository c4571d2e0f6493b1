package example.pets;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code openingHours} and judges its responses as the contract says. */
final class OpeningHoursOperation {

  private static final Operation OPERATION =
      new Operation("petshop", "openingHours", "GET", "/opening-hours", false);

  private final PetsApi api;

  OpeningHoursOperation(PetsApi api) {
    this.api = api;
  }

  String call() {
    return send().execute(response -> judge(response));
  }

  CompletableFuture<String> callAsync() {
    return send().executeAsync(response -> judge(response));
  }

  private PreparedCall send() {
    return api.openingHours(OPERATION);
  }

  private String judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.text();
    }
    throw response.failureByStatus(Map.of());
  }
}
