package example.torture;

import dev.inward.RawResponse;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code transport} and judges its responses as the contract says. */
final class TransportOperation {

  private static final Operation OPERATION =
      new Operation("torture", "transport", "DELETE", "/base/v1/transport", true);

  private final TortureApi api;

  TransportOperation(TortureApi api) {
    this.api = api;
  }

  RawResponse call(TransportRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<RawResponse> callAsync(TransportRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(TransportRequest request) {
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
