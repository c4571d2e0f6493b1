package example.kiosk;

import dev.inward.runtime.Scalars;
import dev.inward.runtime.XmlCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Maps {@link Note} to the class that xjc generates from the XSD, and back. */
final class NoteXml {

  private NoteXml() {}

  static Note read(example.kiosk.wire.Note wire) throws IOException {
    return values(wire).read();
  }

  /** {@return null if a required value is absent} */
  static @Nullable Note readOrNull(example.kiosk.wire.Note wire) throws IOException {
    return values(wire).readOrNull();
  }

  private static Note.Builder values(example.kiosk.wire.Note wire) throws IOException {
    Note.Builder builder = Note.builder();
    builder.text = wire.getValue();
    builder.additionalProperties.putAll(XmlCodec.attributes(wire.getOtherAttributes()));
    return builder;
  }

  static example.kiosk.wire.Note write(Note value) {
    example.kiosk.wire.Note wire = new example.kiosk.wire.Note();
    wire.setValue(Scalars.text(value.text));
    XmlCodec.attributes(value.additionalProperties, wire.getOtherAttributes());
    return wire;
  }
}
