package example.torture;

import dev.inward.UnjudgedAnswer;
import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code transport} and judges its answers as the contract says. */
final class TransportOperation {

  private static final Operation OPERATION =
      new Operation("torture", "transport", "DELETE", "/base/v1/transport", true);

  private final TortureApi api;

  TransportOperation(TortureApi api) {
    this.api = api;
  }

  UnjudgedAnswer call(TransportRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<UnjudgedAnswer> callAsync(TransportRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(TransportRequest request) {
    Objects.requireNonNull(request, "request");
    return api.transportCall(
        OPERATION,
        JsonOutput.body(request, TransportRequestJson::write, "application/vnd.torture+json"));
  }

  private UnjudgedAnswer judge(Answer answer) {
    if (answer.isSuccessful()) {
      return answer.unjudged();
    }
    throw answer.failureByStatus(Map.of());
  }
}
