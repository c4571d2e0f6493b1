package example.pets;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code openingHours} and maps its responses to outcomes. */
final class OpeningHoursOperation {

  private static final Operation OPERATION =
      Operation.read("petshop", "openingHours", "GET /opening-hours");

  private final PetsApi api;

  OpeningHoursOperation(PetsApi api) {
    this.api = api;
  }

  String call() {
    return prepare().execute(this::judge);
  }

  CompletableFuture<String> callAsync() {
    return prepare().executeAsync(this::judge);
  }

  private PreparedCall prepare() {
    return api.openingHours(OPERATION);
  }

  private String judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.text();
    }
    throw response.failureByStatus(Map.of());
  }
}
