package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code 404-elsewhere} and judges its answers as the contract says. */
final class Call404ElsewhereOperation {

  private static final Operation OPERATION =
      new Operation("torture", "404-elsewhere", "GET", "/deep/elsewhere/", false);

  private final TortureApi api;

  Call404ElsewhereOperation(TortureApi api) {
    this.api = api;
  }

  List<List<BigDecimal>> call() {
    return send().execute(answer -> judge(answer));
  }

  CompletableFuture<List<List<BigDecimal>>> callAsync() {
    return send().executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send() {
    return api.call404Elsewhere(OPERATION);
  }

  private List<List<BigDecimal>> judge(Answer answer) {
    if (answer.status() == 200) {
      return answer.read(
          body ->
              JsonInput.document(
                  body, "List", JsonInput.lists(JsonInput.lists(JsonInput::decimal))));
    }
    throw answer.failureByStatus(Map.of());
  }
}
