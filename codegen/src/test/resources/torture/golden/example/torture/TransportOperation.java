package example.torture;

import dev.inward.RawResponse;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code transport} and maps its responses to outcomes. */
final class TransportOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "transport", "DELETE /transport");

  private final TortureApi api;

  TransportOperation(TortureApi api) {
    this.api = api;
  }

  RawResponse call(TransportRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<RawResponse> callAsync(TransportRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(TransportRequest request) {
    Objects.requireNonNull(request, "request");
    return api.transportCall(
        OPERATION,
        JsonOutput.body(request, TransportRequestJson::write, "application/vnd.torture+json"));
  }

  private RawResponse judge(VendorResponse response) {
    if (response.isSuccessful()) {
      return response.raw();
    }
    throw response.failureByStatus(Map.of());
  }
}
