package example.kiosk;

import dev.inward.UnjudgedAnswer;
import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PendingAnswer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code buyPaperBlindly} and judges its answers as the contract says. */
final class BuyPaperBlindlyOperation {

  private static final Operation OPERATION =
      new Operation("kiosk", "buyPaperBlindly", "GET", "/gate/{username}/{password}/buy", true);

  private final KioskApi api;
  private final KioskCredentials credentials;

  BuyPaperBlindlyOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  UnjudgedAnswer call() {
    return send().execute(answer -> judge(answer));
  }

  CompletableFuture<UnjudgedAnswer> callAsync() {
    return send().executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send() {
    return api.buyPaperBlindly(
        OPERATION,
        Parameters.credentialSegment("username", credentials.username.reveal()),
        Parameters.credentialSegment("password", credentials.password.reveal()));
  }

  private UnjudgedAnswer judge(Answer answer) {
    if (answer.isSuccessful()) {
      return answer.unjudged();
    }
    throw answer.failureByStatus(Map.of());
  }
}
