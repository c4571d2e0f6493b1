package example.kiosk;

import dev.inward.Evidence;
import dev.inward.runtime.FormFields;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.LenientJson;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.Validation;
import dev.inward.runtime.VendorResponse;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.DATA;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import okio.ByteString;

/** Sends {@code buyPaper} and maps its responses to outcomes. */
final class BuyPaperOperation {

  private static final Operation OPERATION_JSON =
      Operation.purchase("kiosk", "buyPaper", "POST /json/buy");

  private static final Operation OPERATION_XML =
      Operation.purchase("kiosk", "buyPaper", "POST /xml/buy");

  private final KioskApi api;
  private final KioskCredentials credentials;
  private final XmlCodec<DATA> responseXml =
      new XmlCodec<>(DATA.class, "STATUS", "PAPER").textOnly("STATUS", "PAPER");

  BuyPaperOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  Sale call(BuyPaperRequest request) {
    return prepare(request).execute(response -> judge(request, response));
  }

  CompletableFuture<Sale> callAsync(BuyPaperRequest request) {
    return prepare(request).executeAsync(response -> judge(request, response));
  }

  private PreparedCall prepare(BuyPaperRequest request) {
    Objects.requireNonNull(request, "request");
    return switch (Scalars.write(request.format)) {
      case "json" -> api.buyPaperJson(OPERATION_JSON, form(request));
      case "xml" -> api.buyPaperXml(OPERATION_XML, form(request));
      default -> throw Validation.refused("format", "must be a value of the contract");
    };
  }

  private Sale judge(BuyPaperRequest request, VendorResponse response) {
    Sale result =
        response.read(
            "json".equals(Scalars.write(request.format))
                ? BuyPaperOperation::readResult
                : body -> SaleXml.read(responseXml.read(body)));
    String unread = LenientJson.isKept(result.additionalProperties, "STATUS") ? "STATUS" : null;
    if (unread != null
        && response.status() == 200
        && Scalars.sameText(request.paper, result.paper)) {
      throw response.unreadable(unread);
    }
    if (unread == null
        && response.status() == 200
        && Scalars.sameText("200", result.status)
        && Scalars.sameText(request.paper, result.paper)) {
      return Sale.received(result, response.raw());
    }
    boolean refused = unread == null && Code.rulesOut(Scalars.text(result.status));
    if (!refused
        && unread == null
        && Scalars.isEmpty(result.status)
        && Scalars.isEmpty(result.paper)
        && LenientJson.words(
            Scalars.text(result.words), result.additionalProperties, "WORDS") == null) {
      throw response.failureByStatus(Map.of());
    }
    String code = Scalars.text(result.status);
    throw response.failure(
        Code.errorMapping(code),
        refused,
        Evidence.ASSUMED,
        code,
        LenientJson.words(Scalars.text(result.words), result.additionalProperties, "WORDS"));
  }

  private RequestBody form(BuyPaperRequest request) {
    return new FormFields()
        .add("username", credentials.username.reveal())
        .add("password", credentials.password.reveal())
        .add("paper", request.paper)
        .add("pages", request.pages)
        .body();
  }

  private static Sale readResult(ByteString body) throws IOException {
    Sales document = JsonInput.document(body, "Sales", SalesJsonAdapter.INSTANCE);
    return JsonInput.only(document.data, "DATA");
  }
}
