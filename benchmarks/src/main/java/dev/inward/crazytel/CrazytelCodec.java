package dev.inward.crazytel;

import dev.inward.RawBody;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.JsonOutput;
import dev.inward.runtime.LenientJson;
import java.io.IOException;
import okhttp3.RequestBody;
import okio.ByteString;

/** Reads and writes bodies as the operations of this package do, which are not public. */
public final class CrazytelCodec {

  private CrazytelCodec() {}

  /** Reads the response of {@code listAvailableNumbers}. */
  public static AvailableNumbers list(byte[] body) throws IOException {
    return JsonInput.document(
        RawBody.of(ByteString.of(body), "application/json").utf8(),
        "AvailableNumbers",
        (json, at) ->
            LenientJson.openLists(AvailableNumbersJsonAdapter.INSTANCE::readOrNull)
                .read(json, at, null));
  }

  /** Reads the response of {@code purchase}. */
  public static PurchaseResult purchased(byte[] body) throws IOException {
    return JsonInput.document(
        RawBody.of(ByteString.of(body), "application/json").utf8(),
        "PurchaseResult",
        PurchaseResultJsonAdapter.INSTANCE);
  }

  /** Writes the request of {@code purchase}. */
  public static RequestBody purchase(PurchaseRequest request) {
    return JsonOutput.body(request, PurchaseRequestJson::write);
  }
}
