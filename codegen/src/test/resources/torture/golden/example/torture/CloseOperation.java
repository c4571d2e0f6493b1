package example.torture;

import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code close} and judges its responses as the contract says. */
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
    return send().execute(response -> judge(response));
  }

  CompletableFuture<String> callAsync() {
    return send().executeAsync(response -> judge(response));
  }

  private PreparedCall send() {
    return api.closeCall(
        OPERATION,
        credentials.apiKey.reveal(),
        Parameters.optionalBasic("user", credentials.userText(), credentials.passwordText()));
  }

  private String judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.text();
    }
    throw response.failureByStatus(Map.of());
  }
}
