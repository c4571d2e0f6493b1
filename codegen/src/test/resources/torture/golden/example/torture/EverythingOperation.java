package example.torture;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code everything} and maps its responses to outcomes. */
final class EverythingOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "everything", "POST /everything");

  private final TortureApi api;

  EverythingOperation(TortureApi api) {
    this.api = api;
  }

  Everything call(EverythingRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<Everything> callAsync(EverythingRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(EverythingRequest request) {
    Objects.requireNonNull(request, "request");
    return api.everything(OPERATION, JsonOutput.body(request, EverythingRequestJson::write));
  }

  private Everything judge(VendorResponse response) {
    if (response.status() == 200) {
      return Everything.received(
          response.read(
              body -> JsonInput.document(body, "Everything", EverythingJsonAdapter.INSTANCE)),
          response.raw());
    }
    throw response.failureByStatus(Map.of());
  }
}
