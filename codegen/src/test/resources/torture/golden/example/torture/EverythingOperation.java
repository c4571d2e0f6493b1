package example.torture;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code everything} and judges its responses as the contract says. */
final class EverythingOperation {

  private static final Operation OPERATION =
      new Operation("torture", "everything", "POST", "/base/v1/everything", true);

  private final TortureApi api;

  EverythingOperation(TortureApi api) {
    this.api = api;
  }

  Everything call(EverythingRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<Everything> callAsync(EverythingRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(EverythingRequest request) {
    Objects.requireNonNull(request, "request");
    return api.everything(OPERATION, JsonOutput.body(request, EverythingRequestJson::write));
  }

  private Everything judge(VendorResponse response) {
    if (response.status() == 200) {
      return Everything.received(
          response.read(
              body -> JsonInput.document(body, "Everything", EverythingJsonAdapter.INSTANCE)),
          response.text());
    }
    throw response.failureByStatus(Map.of());
  }
}
