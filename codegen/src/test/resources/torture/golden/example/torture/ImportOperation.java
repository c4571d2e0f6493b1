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

/** Sends {@code import} and maps its responses to outcomes. */
final class ImportOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "import", "POST /names/{operation}");

  private final TortureApi api;
  private final TortureCredentials credentials;

  ImportOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  String call(ImportRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<String> callAsync(ImportRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(ImportRequest request) {
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
