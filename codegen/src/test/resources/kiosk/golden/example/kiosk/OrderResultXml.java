package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.Papers;
import example.kiosk.wire.RESPONSE;
import java.io.IOException;

/** Maps {@link OrderResult} to the class that xjc generates from the XSD, and back. */
final class OrderResultXml {

  private OrderResultXml() {}

  static OrderResult read(RESPONSE wire) throws IOException {
    OrderResult.Builder builder = OrderResult.builder();
    builder.result = wire.getRESULT();
    builder.error = wire.getERROR();
    if (wire.getPAPERS() != null) {
      builder.papers = XmlCodec.list(wire.getPAPERS().getPAPER(), PaperXml::read);
    }
    if (!wire.getNOTE().isEmpty()) {
      builder.notes = XmlCodec.list(wire.getNOTE(), NoteXml::read);
    }
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder.read();
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
