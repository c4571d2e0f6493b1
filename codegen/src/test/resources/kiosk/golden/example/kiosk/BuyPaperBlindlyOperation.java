package example.kiosk;

import dev.inward.Evidence;
import dev.inward.RawResponse;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.concurrent.CompletableFuture;

/** Sends {@code buyPaperBlindly} and maps its responses to outcomes. */
final class BuyPaperBlindlyOperation {

  private static final Operation OPERATION =
      Operation.purchase("kiosk", "buyPaperBlindly", "GET /gate/{username}/{password}/buy");

  private final KioskApi api;
  private final KioskCredentials credentials;

  BuyPaperBlindlyOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RawResponse call() {
    return prepare().execute(this::judge);
  }

  CompletableFuture<RawResponse> callAsync() {
    return prepare().executeAsync(this::judge);
  }

  private PreparedCall prepare() {
    return api.buyPaperBlindly(
        OPERATION,
        Parameters.credentialSegment("username", credentials.username.reveal()),
        Parameters.credentialSegment("password", credentials.password.reveal()));
  }

  private RawResponse judge(VendorResponse response) {
    if (response.isSuccessful()) {
      return response.raw();
    }
    throw response.failure(null, false, Evidence.ASSUMED, null, null);
  }
}
