package example.kiosk;

import dev.inward.runtime.Answer;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.ANSWER;
import example.kiosk.wire.EnvelopeAction;
import example.kiosk.wire.EnvelopeParameter;
import example.kiosk.wire.REQUEST;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends {@code orderPapers} and judges its answers as the contract says. */
final class OrderPapersOperation {

  private static final Operation OPERATION =
      new Operation("kiosk", "orderPapers", "POST", "/api", true);

  private final KioskApi api;
  private final KioskCredentials credentials;
  private final XmlCodec<REQUEST> requestXml = new XmlCodec<>(REQUEST.class);
  private final XmlCodec<ANSWER> answerXml =
      new XmlCodec<>(ANSWER.class, "ERROR", "PAPERS").textOnly("ERROR");

  OrderPapersOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  OrderResult call(OrderPapersRequest request) {
    return send(request).execute(answer -> judge(request, answer));
  }

  CompletableFuture<OrderResult> callAsync(OrderPapersRequest request) {
    return send(request).executeAsync(answer -> judge(request, answer));
  }

  private PendingAnswer send(OrderPapersRequest request) {
    Objects.requireNonNull(request, "request");
    return api.orderPapers(OPERATION, requestXml.body(document(request)));
  }

  private OrderResult judge(OrderPapersRequest request, Answer answer) {
    OrderResult result = answer.read(body -> OrderResultXml.read(answerXml.read(body)));
    if (answer.status() == 200
        && Scalars.sameText("SUCCESS", result.result)
        && Scalars.isEmpty(result.error)) {
      return OrderResult.answered(
          result, answer.text(), request.quantity == null ? 1 : request.quantity);
    }
    boolean refused =
        !Scalars.isEmpty(result.error)
            && !Scalars.sameText("SUCCESS", result.result)
            && Scalars.isEmpty(result.papers);
    throw answer.failure(null, refused, null, Scalars.text(result.error));
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
