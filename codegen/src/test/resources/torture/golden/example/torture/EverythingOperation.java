package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code everything} and judges its answers as the contract says. */
final class EverythingOperation {

  private static final Operation OPERATION =
      new Operation("torture", "everything", "POST", "/base/v1/everything", true);

  private final TortureApi api;

  EverythingOperation(TortureApi api) {
    this.api = api;
  }

  Everything call(EverythingRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<Everything> callAsync(EverythingRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(EverythingRequest request) {
    Objects.requireNonNull(request, "request");
    return api.everything(OPERATION, JsonOutput.body(request, EverythingRequestJson::write));
  }

  private Everything judge(Answer answer) {
    if (answer.status() == 200) {
      return Everything.answered(
          answer.read(
              body -> JsonInput.document(body, "Everything", EverythingJsonAdapter.INSTANCE)),
          answer.text());
    }
    throw answer.failureByStatus(Map.of());
  }
}
