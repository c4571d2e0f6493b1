package example.torture;

import dev.inward.Evidence;
import dev.inward.runtime.FormFields;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;

/** Sends {@code judged} and maps its responses to outcomes. */
final class JudgedOperation {

  private static final Operation OPERATION =
      Operation.purchase("torture", "judged", "POST /judged");

  private final TortureApi api;
  private final TortureCredentials credentials;

  JudgedOperation(TortureApi api, TortureCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  JudgedResult call(JudgedRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<JudgedResult> callAsync(JudgedRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(JudgedRequest request) {
    Objects.requireNonNull(request, "request");
    return api.judged(OPERATION, credentials.apiKey.reveal(), form(request));
  }

  private JudgedResult judge(VendorResponse response) {
    JudgedResult result =
        response.read(
            body -> JsonInput.document(body, "JudgedResult", JudgedResultJsonAdapter.INSTANCE));
    String unread =
        LenientJson.isKept(result.additionalProperties, "status")
            ? "status"
            : LenientJson.isKept(
                Optional.ofNullable(result.status)
                    .map(each -> each.additionalProperties)
                    .orElse(null),
                "code")
            ? "code"
            : LenientJson.isKept(
                Optional.ofNullable(result.status)
                    .map(each -> each.additionalProperties)
                    .orElse(null),
                "old")
            ? "old"
            : null;
    if (unread != null && (response.status() == 200 || response.status() == 201)) {
      throw response.unreadable(unread);
    }
    if (unread == null
        && (response.status() == 200 || response.status() == 201)
        && Scalars.sameText(
            "0", Optional.ofNullable(result.status).map(each -> each.code).orElse(null))
        && Scalars.isEmpty(Optional.ofNullable(result.status).map(each -> each.old).orElse(null))) {
      return JudgedResult.received(result, response.raw());
    }
    boolean refused =
        unread == null
            && Code.rulesOut(
                Scalars.text(
                    Optional.ofNullable(result.status).map(each -> each.code).orElse(null)));
    if (!refused && unread == null && Scalars.isEmpty(result.status)) {
      throw response.failureByStatus(Map.of());
    }
    String code =
        Scalars.text(Optional.ofNullable(result.status).map(each -> each.code).orElse(null));
    throw response.failure(
        Code.errorMapping(code),
        refused,
        Evidence.ASSUMED,
        code,
        LenientJson.words(
            Scalars.text(Optional.ofNullable(result.status).map(each -> each.text).orElse(null)),
            Optional.ofNullable(result.status).map(each -> each.additionalProperties).orElse(null),
            "text"));
  }

  private RequestBody form(JudgedRequest request) {
    return new FormFields().add("flags", request.flags).add("when", request.when).body();
  }
}
