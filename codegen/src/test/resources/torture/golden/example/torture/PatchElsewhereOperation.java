package example.torture;

import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Sends {@code patchElsewhere} and maps its responses to outcomes. */
final class PatchElsewhereOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "patchElsewhere", "PATCH /elsewhere/");

  private final TortureApi api;

  PatchElsewhereOperation(TortureApi api) {
    this.api = api;
  }

  Everything call(PatchElsewhereRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<Everything> callAsync(PatchElsewhereRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(PatchElsewhereRequest request) {
    Objects.requireNonNull(request, "request");
    return api.patchElsewhere(
        OPERATION,
        request.sendsBody()
            ? JsonOutput.body(request, PatchElsewhereRequestJson::write)
            : JsonOutput.none());
  }

  private Everything judge(VendorResponse response) {
    if (response.status() == 200 || response.status() == 202) {
      return Everything.received(
          response.read(
              body -> JsonInput.document(body, "Everything", EverythingJsonAdapter.INSTANCE)),
          response.raw());
    }
    throw response.failureByStatus(Map.of());
  }
}
