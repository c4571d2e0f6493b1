package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Maps {@link Paper} to the class that xjc generates from the XSD, and back. */
final class PaperXml {

  private PaperXml() {}

  static Paper read(example.kiosk.wire.Paper wire) throws IOException {
    return values(wire).read();
  }

  /** {@return null if a required value is absent} */
  static @Nullable Paper readOrNull(example.kiosk.wire.Paper wire) throws IOException {
    return values(wire).readOrNull();
  }

  private static Paper.Builder values(example.kiosk.wire.Paper wire) throws IOException {
    Paper.Builder builder = Paper.builder();
    builder.title = wire.getTITLE();
    builder.price =
        XmlCodec.parsed(wire.getPRICE(), "PRICE", builder.additionalProperties, Scalars::decimal);
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder;
  }

  static example.kiosk.wire.Paper write(Paper value) {
    example.kiosk.wire.Paper wire = new example.kiosk.wire.Paper();
    wire.setTITLE(Scalars.text(value.title));
    wire.setPRICE(XmlCodec.text(value.price, "PRICE", value.additionalProperties));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes(), "PRICE");
    return wire;
  }
}
