package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.RESPONSE;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Maps {@link RedirectResult} to the class that xjc generates from the XSD, and back. */
final class RedirectResultXml {

  private RedirectResultXml() {}

  static RedirectResult read(RESPONSE wire) throws IOException {
    return values(wire).read();
  }

  /** {@return null if a required value is absent} */
  static @Nullable RedirectResult readOrNull(RESPONSE wire) throws IOException {
    return values(wire).readOrNull();
  }

  private static RedirectResult.Builder values(RESPONSE wire) throws IOException {
    RedirectResult.Builder builder = RedirectResult.builder();
    builder.result = wire.getRESULT();
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder;
  }

  static RESPONSE write(RedirectResult value) {
    RESPONSE wire = new RESPONSE();
    wire.setRESULT(Scalars.text(value.result));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
