package example.torture;

import dev.inward.Rows;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonRows;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.VendorResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sends {@code 404-elsewhere} and maps its responses to outcomes. */
final class Call404ElsewhereOperation {

  private static final Operation OPERATION =
      Operation.read("torture", "404-elsewhere", "GET /deep/elsewhere/");

  private final TortureApi api;

  Call404ElsewhereOperation(TortureApi api) {
    this.api = api;
  }

  List<List<BigDecimal>> call() {
    return prepare().execute(this::judge);
  }

  CompletableFuture<List<List<BigDecimal>>> callAsync() {
    return prepare().executeAsync(this::judge);
  }

  Rows<List<BigDecimal>> callByRow() {
    return prepare()
        .rows(
            JsonRows.list(LenientJson.lists(LenientJson::decimal)), this::judge, result -> result);
  }

  private PreparedCall prepare() {
    return api.call404Elsewhere(OPERATION);
  }

  private List<List<BigDecimal>> judge(VendorResponse response) {
    if (response.status() == 200) {
      return response.read(
          body ->
              JsonInput.document(
                  body,
                  "List",
                  (json, at) ->
                      LenientJson.lists(LenientJson.lists(LenientJson::decimal))
                          .read(json, at, null)));
    }
    throw response.failureByStatus(Map.of());
  }
}
