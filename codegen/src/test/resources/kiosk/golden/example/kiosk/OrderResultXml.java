package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.Papers;
import example.kiosk.wire.RESPONSE;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Maps {@link OrderResult} to the class that xjc generates from the XSD, and back. */
final class OrderResultXml {

  private OrderResultXml() {}

  static OrderResult read(RESPONSE wire) throws IOException {
    return values(wire).read();
  }

  /** {@return null if a required value is absent} */
  static @Nullable OrderResult readOrNull(RESPONSE wire) throws IOException {
    return values(wire).readOrNull();
  }

  private static OrderResult.Builder values(RESPONSE wire) throws IOException {
    OrderResult.Builder builder = OrderResult.builder();
    builder.result = wire.getRESULT();
    builder.error = wire.getERROR();
    if (wire.getPAPERS() != null) {
      builder.papers = XmlCodec.list(wire.getPAPERS().getPAPER(), PaperXml::read);
    }
    if (!wire.getNOTE().isEmpty()) {
      builder.notes = XmlCodec.complete(wire.getNOTE(), NoteXml::readOrNull);
    }
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder;
  }

  static RESPONSE write(OrderResult value) {
    RESPONSE wire = new RESPONSE();
    wire.setRESULT(Scalars.text(value.result));
    wire.setERROR(Scalars.text(value.error));
    if (value.papers != null) {
      Papers wrapper = new Papers();
      wrapper.getPAPER().addAll(XmlCodec.list(value.papers, PaperXml::write));
      wire.setPAPERS(wrapper);
    }
    if (value.notes != null) {
      wire.getNOTE().addAll(XmlCodec.list(value.notes, NoteXml::write));
    }
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
