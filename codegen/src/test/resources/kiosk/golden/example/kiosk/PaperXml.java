package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import java.io.IOException;

/** Maps {@link Paper} to the class that xjc generates from the XSD, and back. */
final class PaperXml {

  private PaperXml() {}

  static Paper read(example.kiosk.wire.Paper wire) throws IOException {
    Paper.Builder builder = Paper.builder();
    builder.title = wire.getTITLE();
    builder.price = Scalars.decimal(wire.getPRICE(), "PRICE");
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder.read();
  }

  static example.kiosk.wire.Paper write(Paper value) {
    example.kiosk.wire.Paper wire = new example.kiosk.wire.Paper();
    wire.setTITLE(Scalars.text(value.title));
    wire.setPRICE(Scalars.text(value.price));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
