package example.torture;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code 404-elsewhere} and judges its responses as the contract says. */
final class Call404ElsewhereOperation {

  private static final Operation OPERATION =
      new Operation("torture", "404-elsewhere", "GET", "/deep/elsewhere/", false);

  private final TortureApi api;

  Call404ElsewhereOperation(TortureApi api) {
    this.api = api;
  }

  List<List<BigDecimal>> call() {
    return send().execute(response -> judge(response));
  }

  CompletableFuture<List<List<BigDecimal>>> callAsync() {
    return send().executeAsync(response -> judge(response));
  }

  private PreparedCall send() {
    return api.call404Elsewhere(OPERATION);
  }

  private List<List<BigDecimal>> judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.read(
          body ->
              JsonInput.document(
                  body, "List", JsonInput.lists(JsonInput.lists(JsonInput::decimal))));
    }
    throw response.failureByStatus(Map.of());
  }
}
