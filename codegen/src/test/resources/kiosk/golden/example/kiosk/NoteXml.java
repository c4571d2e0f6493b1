package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import java.io.IOException;

/** Maps {@link Note} to the class that xjc generates from the XSD, and back. */
final class NoteXml {

  private NoteXml() {}

  static Note read(example.kiosk.wire.Note wire) throws IOException {
    Note.Builder builder = Note.builder();
    builder.text = wire.getValue();
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder.read();
  }

  static example.kiosk.wire.Note write(Note value) {
    example.kiosk.wire.Note wire = new example.kiosk.wire.Note();
    wire.setValue(Scalars.text(value.text));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
