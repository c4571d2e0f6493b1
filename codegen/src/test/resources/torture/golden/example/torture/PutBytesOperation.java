package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;

/** Sends {@code putBytes} and judges its answers as the contract says. */
final class PutBytesOperation {

  private static final Operation OPERATION =
      new Operation("torture", "putBytes", "PUT", "/base/v1/elsewhere/", true);

  private final TortureApi api;

  PutBytesOperation(TortureApi api) {
    this.api = api;
  }

  ByteString call(PutBytesRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<ByteString> callAsync(PutBytesRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(PutBytesRequest request) {
    Objects.requireNonNull(request, "request");
    return api.putBytes(
        OPERATION, RequestBody.create(request.body, MediaType.get("application/octet-stream")));
  }

  private ByteString judge(Answer answer) {
    if (answer.status() == 200) {
      return answer.body();
    }
    throw answer.failureByStatus(Map.of());
  }
}
