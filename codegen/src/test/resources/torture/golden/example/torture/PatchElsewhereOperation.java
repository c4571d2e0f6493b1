package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code patchElsewhere} and judges its answers as the contract says. */
final class PatchElsewhereOperation {

  private static final Operation OPERATION =
      new Operation("torture", "patchElsewhere", "PATCH", "/base/v1/elsewhere/", true);

  private final TortureApi api;

  PatchElsewhereOperation(TortureApi api) {
    this.api = api;
  }

  Everything call(PatchElsewhereRequest request) {
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<Everything> callAsync(PatchElsewhereRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(PatchElsewhereRequest request) {
    Objects.requireNonNull(request, "request");
    return api.patchElsewhere(
        OPERATION,
        request.hasBody()
            ? JsonOutput.body(request, PatchElsewhereRequestJson::write)
            : JsonOutput.none());
  }

  private Everything judge(Answer answer) {
    if (answer.status() == 200 || answer.status() == 202) {
      return Everything.answered(
          answer.read(
              body -> JsonInput.document(body, "Everything", EverythingJsonAdapter.INSTANCE)),
          answer.text());
    }
    throw answer.failureByStatus(Map.of());
  }
}
