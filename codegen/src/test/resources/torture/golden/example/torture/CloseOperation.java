package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code close} and judges its answers as the contract says. */
final class CloseOperation {

  private static final Operation OPERATION =
      new Operation("torture", "close", "POST", "/base/v1/close", true);

  private final TortureApi api;
  private final TortureCredentials credentials;

  CloseOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  String call() {
    return send().execute(answer -> judge(answer));
  }

  CompletableFuture<String> callAsync() {
    return send().executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send() {
    return api.closeCall(
        OPERATION,
        credentials.apiKey.reveal(),
        Parameters.optionalBasic("user", credentials.userText(), credentials.passwordText()));
  }

  private String judge(Answer answer) {
    if (answer.status() == 200) {
      return answer.text();
    }
    throw answer.failureByStatus(Map.of());
  }
}
