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

/** Sends {@code redirectPapers} and maps its responses to outcomes. */
final class RedirectPapersOperation {

  private static final Operation OPERATION =
      Operation.change("kiosk", "redirectPapers", "POST /api");

  private final KioskApi api;
  private final KioskCredentials credentials;
  private final XmlCodec<REQUEST> requestXml = new XmlCodec<>(REQUEST.class);
  private final XmlCodec<RESPONSE> responseXml = new XmlCodec<>(RESPONSE.class);

  RedirectPapersOperation(KioskApi api, KioskCredentials credentials) {
    this.api = api;
    this.credentials = credentials;
  }

  RedirectResult call(RedirectPapersRequest request) {
    return prepare(request).execute(this::judge);
  }

  CompletableFuture<RedirectResult> callAsync(RedirectPapersRequest request) {
    return prepare(request).executeAsync(this::judge);
  }

  private PreparedCall prepare(RedirectPapersRequest request) {
    Objects.requireNonNull(request, "request");
    return api.redirectPapers(OPERATION, requestXml.body(document(request)));
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

  private REQUEST document(RedirectPapersRequest request) {
    REQUEST document = new REQUEST();
    document.setUSER(credentials.username.reveal());
    EnvelopeAction action = new EnvelopeAction();
    document.setACTION(action);
    action.setNAME("PAPERS.REDIRECT");
    List<EnvelopeParameter> arguments = action.getPARAMETER();
    add(arguments, "BY.KIND", Scalars.text(request.byKind));
    add(arguments, "BY.TITLE", Scalars.text(request.byTitle));
    add(arguments, "DOOR", Scalars.text(request.door));
    add(arguments, "BOX", Scalars.text(request.box));
    add(arguments, "SHOP", Scalars.text(request.shop));
    add(arguments, "PHONE", Scalars.text(request.phone));
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
