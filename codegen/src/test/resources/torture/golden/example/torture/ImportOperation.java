package example.torture;

import dev.inward.runtime.Answer;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.Operation;
import dev.inward.runtime.Parameters;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Scalars;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Sends {@code import} and judges its answers as the contract says. */
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
    return send(request).execute(answer -> judge(answer));
  }

  CompletableFuture<String> callAsync(ImportRequest request) {
    return send(request).executeAsync(answer -> judge(answer));
  }

  private PendingAnswer send(ImportRequest request) {
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
        Scalars.text(request.answer),
        Scalars.text(request.api),
        request.body2 == null
            ? JsonOutput.none()
            : RequestBody.create(request.body2, MediaType.get("text/plain")));
  }

  private String judge(Answer answer) {
    if (answer.status() == 200) {
      return answer.text();
    }
    throw answer.failureByStatus(Map.of());
  }
}
