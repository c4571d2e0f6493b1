package dev.inward.anveo;

import dev.inward.RawBody;
import dev.inward.anveo.wire.REQUEST;
import dev.inward.anveo.wire.RESPONSE;
import dev.inward.runtime.XmlCodec;
import java.io.IOException;
import okio.ByteString;

/** Reads and writes bodies as the operations of this package do, which are not public. */
public final class AnveoCodec {

  private static final XmlCodec<REQUEST> REQUESTS = new XmlCodec<>(REQUEST.class);

  private static final XmlCodec<RESPONSE> RESPONSES =
      new XmlCodec<>(RESPONSE.class, "RESULT", "ERROR", "DIDS").textOnly("RESULT");

  private AnveoCodec() {}

  /** Reads the response of {@code listDids}. */
  public static DidList list(byte[] body) throws IOException {
    return DidListXml.read(response(body));
  }

  /** Reads the response of {@code orderDids}. */
  public static DidOrderResult ordered(byte[] body) throws IOException {
    return DidOrderResultXml.read(response(body));
  }

  private static RESPONSE response(byte[] body) throws IOException {
    return RESPONSES.read(RawBody.of(ByteString.of(body), "application/xml").utf8());
  }

  /** Writes a request. */
  public static ByteString request(REQUEST request) {
    return REQUESTS.write(request);
  }
}
