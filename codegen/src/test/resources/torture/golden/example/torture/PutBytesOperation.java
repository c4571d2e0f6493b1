package example.torture;

import dev.inward.Download;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;

/** Sends {@code putBytes} and maps its responses to outcomes. */
final class PutBytesOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "putBytes", "PUT /elsewhere/");

  private final TortureApi api;

  PutBytesOperation(TortureApi api) {
    this.api = api;
  }

  ByteString call(PutBytesRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<ByteString> callAsync(PutBytesRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  Download callAsStream(PutBytesRequest request, long maxBytes) {
    return prepare(request).open(maxBytes, status -> status == 200, this::judge);
  }

  CompletableFuture<Download> callAsStreamAsync(PutBytesRequest request, long maxBytes) {
    return prepare(request).openAsync(maxBytes, status -> status == 200, this::judge);
  }

  private PreparedCall prepare(PutBytesRequest request) {
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
