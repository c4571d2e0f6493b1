package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import example.kiosk.wire.DATA;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Maps {@link Sale} to the class that xjc generates from the XSD, and back. */
final class SaleXml {

  private SaleXml() {}

  static Sale read(DATA wire) throws IOException {
    return values(wire).read();
  }

  /** {@return null if a required value is absent} */
  static @Nullable Sale readOrNull(DATA wire) throws IOException {
    return values(wire).readOrNull();
  }

  private static Sale.Builder values(DATA wire) throws IOException {
    Sale.Builder builder = Sale.builder();
    builder.status = Code.read(wire.getSTATUS(), "STATUS");
    builder.paper = XmlCodec.scalar(wire.getPAPER());
    builder.words = wire.getWORDS();
    builder.copies =
        XmlCodec.parsed(wire.getCOPIES(), "COPIES", builder.additionalProperties, Scalars::int32);
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder;
  }

  static DATA write(Sale value) {
    DATA wire = new DATA();
    wire.setSTATUS(Scalars.text(value.status));
    wire.setPAPER(Scalars.text(value.paper));
    wire.setWORDS(Scalars.text(value.words));
    wire.setCOPIES(XmlCodec.text(value.copies, "COPIES", value.additionalProperties));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
