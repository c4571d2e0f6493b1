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
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends {@code isOpen} and maps its responses to outcomes. */
final class IsOpenOperation {

  private static final Operation OPERATION = Operation.read("kiosk", "isOpen", "POST /api");

  private final KioskApi api;
  private final KioskCredentials credentials;
  private final XmlCodec<REQUEST> requestXml = new XmlCodec<>(REQUEST.class);
  private final XmlCodec<RESPONSE> responseXml = new XmlCodec<>(RESPONSE.class);

  IsOpenOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RedirectResult call() {
    return prepare().execute(this::judge);
  }

  CompletableFuture<RedirectResult> callAsync() {
    return prepare().executeAsync(this::judge);
  }

  private PreparedCall prepare() {
    return api.isOpen(OPERATION, requestXml.body(document()));
  }

  private RedirectResult judge(VendorResponse response) {
    RedirectResult result = response.read(body -> RedirectResultXml.read(responseXml.read(body)));
    if (response.status() == 200 && Scalars.sameText("SUCCESS", result.result)) {
      return RedirectResult.received(result, response.raw());
    }
    boolean refused = false;
    if (!refused && Scalars.isEmpty(result.result)) {
      throw response.failureByStatus(Map.of());
    }
    throw response.failure(null, refused, Evidence.ASSUMED, null, null);
  }

  private REQUEST document() {
    REQUEST document = new REQUEST();
    document.setUSER(credentials.username.reveal());
    EnvelopeAction action = new EnvelopeAction();
    document.setACTION(action);
    action.setNAME("KIOSK.OPEN");
    List<EnvelopeParameter> arguments = action.getPARAMETER();
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
