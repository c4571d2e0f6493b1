package example.torture;

import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Sends {@code import} and judges its responses as the contract says. */
final class ImportOperation {

  private static final Operation OPERATION =
      new Operation("torture", "import", "POST", "/base/v1/names/{operation}", true);

  private final TortureApi api;
  private final TortureCredentials credentials;

  ImportOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  String call(ImportRequest request) {
    return send(request).execute(response -> judge(response));
  }

  CompletableFuture<String> callAsync(ImportRequest request) {
    return send(request).executeAsync(response -> judge(response));
  }

  private PreparedCall send(ImportRequest request) {
    Objects.requireNonNull(request, "request");
    return api.importCall(
        OPERATION,
        Parameters.bearer(credentials.tokenText()),
        Scalars.write(request.operation),
        Scalars.text(request.body),
        Scalars.text(request.authorization),
        Scalars.text(request.cookie),
        Scalars.text(request.apiKey),
        Scalars.text(request.settings),
        Scalars.text(request.request),
        Scalars.text(request.response),
        Scalars.text(request.api),
        request.body2 == null
            ? JsonOutput.none()
            : RequestBody.create(request.body2, MediaType.get("text/plain")));
  }

  private String judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.text();
    }
    throw response.failureByStatus(Map.of());
  }
}
