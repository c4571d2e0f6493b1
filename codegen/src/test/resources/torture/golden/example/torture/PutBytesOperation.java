package example.torture;

import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;

/** Sends {@code putBytes} and judges its responses as the contract says. */
final class PutBytesOperation {

  private static final Operation OPERATION =
      new Operation("torture", "putBytes", "PUT", "/base/v1/elsewhere/", true);

  private final TortureApi api;

  PutBytesOperation(TortureApi api) {
    this.api = api;
  }

  ByteString call(PutBytesRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<ByteString> callAsync(PutBytesRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(PutBytesRequest request) {
    Objects.requireNonNull(request, "request");
    return api.putBytes(
        OPERATION, RequestBody.create(request.body, MediaType.get("application/octet-stream")));
  }

  private ByteString judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.body();
    }
    throw response.failureByStatus(Map.of());
  }
}
