package example.kiosk;

import dev.inward.Evidence;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.VendorResponse;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.EnvelopeAction;
import example.kiosk.wire.EnvelopeParameter;
import example.kiosk.wire.REQUEST;
import example.kiosk.wire.RESPONSE;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends {@code orderPapers} and maps its responses to outcomes. */
final class OrderPapersOperation {

  private static final Operation OPERATION =
      Operation.purchase("kiosk", "orderPapers", "POST /api");

  private final KioskApi api;
  private final KioskCredentials credentials;
  private final XmlCodec<REQUEST> requestXml = new XmlCodec<>(REQUEST.class);
  private final XmlCodec<RESPONSE> responseXml = new XmlCodec<>(RESPONSE.class, "ERROR", "PAPERS");

  OrderPapersOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  OrderResult call(OrderPapersRequest request) {
    return prepare(request).execute(response -> judge(request, response));
  }

  CompletableFuture<OrderResult> callAsync(OrderPapersRequest request) {
    return prepare(request).executeAsync(response -> judge(request, response));
  }

  private PreparedCall prepare(OrderPapersRequest request) {
    Objects.requireNonNull(request, "request");
    return api.orderPapers(OPERATION, requestXml.body(document(request)));
  }

  private OrderResult judge(OrderPapersRequest request, VendorResponse response) {
    OrderResult result = response.read(body -> OrderResultXml.read(responseXml.read(body)));
    if (response.status() == 200
        && Scalars.sameText("SUCCESS", result.result)
        && Scalars.isEmpty(result.error)) {
      return OrderResult.received(
          result, response.raw(), request.quantity == null ? 1 : request.quantity);
    }
    boolean refused =
        !Scalars.isEmpty(result.error)
            && !Scalars.sameText("SUCCESS", result.result)
            && Scalars.isEmpty(result.papers);
    if (!refused
        && Scalars.isEmpty(result.result)
        && Scalars.isEmpty(result.error)
        && Scalars.isEmpty(result.papers)) {
      throw response.failureByStatus(Map.of());
    }
    throw response.failure(null, refused, Evidence.ASSUMED, null, Scalars.text(result.error));
  }

  private REQUEST document(OrderPapersRequest request) {
    REQUEST document = new REQUEST();
    document.setUSER(credentials.username.reveal());
    EnvelopeAction action = new EnvelopeAction();
    document.setACTION(action);
    action.setNAME("PAPERS.ORDER");
    List<EnvelopeParameter> arguments = action.getPARAMETER();
    add(arguments, "SIGNATURE", credentials.signature());
    add(arguments, "KIND", Scalars.text(request.kind));
    add(arguments, "QUANTITY", Scalars.text(request.quantity));
    return document;
  }

  private static void add(List<EnvelopeParameter> arguments, String name, @Nullable String value) {
    if (value != null) {
      EnvelopeParameter argument = new EnvelopeParameter();
      argument.setNAME(name);
      argument.setValue(value);
      arguments.add(argument);
    }
  }
}
