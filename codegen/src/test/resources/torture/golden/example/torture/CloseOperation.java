package example.torture;

import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code close} and maps its responses to outcomes. */
final class CloseOperation {

  private static final Operation OPERATION = Operation.purchase("torture", "close", "POST /close");

  private final TortureApi api;
  private final TortureCredentials credentials;

  CloseOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  String call() {
    return prepare().execute(this::judge);
  }

  CompletableFuture<String> callAsync() {
    return prepare().executeAsync(this::judge);
  }

  private PreparedCall prepare() {
    return api.closeCall(
        OPERATION,
        Parameters.optionalBasic("user", credentials.userText(), credentials.passwordText()),
        credentials.apiKey.reveal());
  }

  private String judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.text();
    }
    throw response.failureByStatus(Map.of());
  }
}
