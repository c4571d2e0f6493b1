package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawBodyTest {

  @ParameterizedTest
  @CsvSource({
    "efbbbfc3a9,",
    "feff00e9, text/plain; charset=utf-8",
    "fffee900, text/plain",
    "fffe0000e9000000, text/plain",
    "0000feff000000e9, text/plain; charset=iso-8859-1"
  })
  void byteOrderMark_isStrongerThanTheMediaType(String hex, String contentType) {
    assertText("é", ByteString.decodeHex(hex), contentType);
  }

  @ParameterizedTest
  @CsvSource({
    "c3a9,",
    "c3a9, text/plain",
    "c3a9, text/plain; charset=utf-8",
    "c3a9, text/plain; charset=klingon",
    "c3a9, no media type",
    "e9, text/plain; charset=iso-8859-1",
    "e9, text/plain; charset=\"iso-8859-1\"",
    "e9, application/json;charset=Windows-1252",
    "00e9, text/plain; charset=utf-16be"
  })
  void charsetOfTheMediaType_counts_elseUtf8(String hex, String contentType) {
    assertText("é", ByteString.decodeHex(hex), contentType);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, iso-8859-1",
    "ISO-8859-15, ISO-8859-15",
    "windows-1252, windows-1252",
    "utf-8, utf-8",
    "utf-16, utf-8",
    "UTF-16LE, utf-8",
    "utf-32, utf-8",
    "ucs-2, utf-8",
    "IBM1047, utf-8",
    "x-none, utf-8",
    "-, utf-8",
    "utf-16, utf-16be",
    "utf-8, utf-16le"
  })
  void declaration_countsIfItCanBeTrue(String declared, String charset) {
    for (String before : new String[] {"", "\r\n ", "<!-- a --> <!--b-->\n"}) {
      String text = before + "<?xml version=\"1.0\" encoding='" + declared + "' ?>\n<A>é</A>";

      assertText(text, ByteString.encodeString(text, Charset.forName(charset)), null);
      assertText(text, ByteString.encodeString(text, Charset.forName(charset)), "text/xml");
    }
  }

  @Test
  void declaration_isWeakerThanByteOrderMarkAndMediaType() {
    String text = "<?xml version='1.0' encoding='iso-8859-1'?><A>é</A>";

    assertText(text, ByteString.encodeUtf8("\ufeff" + text), null);
    assertText(text, ByteString.encodeUtf8(text), "application/xml; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <?xml version='1.0' encoding='iso-8859-1'?>é",
        "<a/><?xml version='1.0' encoding='iso-8859-1'?>é",
        "<!-- <?xml version='1.0' encoding='iso-8859-1'?> é",
        "<?xml encoding=iso-8859-1?>é"
      })
  void declaration_whenItIsNone_doesNotCount(String text) {
    assertText(text, ByteString.encodeUtf8(text), null);
  }

  @Test
  void declaration_whenManyBlanksPrecedeIt_endsSoon() {
    for (String part : new String[] {" ", "<!---->", "<!--", "<?xml "}) {
      String text = part.repeat(10_000);
      assertText(text, ByteString.encodeUtf8(text), null);
    }
  }

  @Test
  void text_whenBytesAreInvalid_replacesThem() {
    RawBody body = RawBody.of(ByteString.decodeHex("41e942"), null);

    assertThat(body.text()).isEqualTo("A\ufffdB");
    assertThat(body.bytes().hex()).isEqualTo("41e942");
  }

  @Test
  void utf8_whenBytesAreUtf8_isNoCopy() {
    ByteString bytes = ByteString.encodeUtf8("é");

    assertThat(RawBody.of(bytes, null).utf8()).isSameAs(bytes);
  }

  @Test
  void nothing_isNoText() {
    assertText("", ByteString.EMPTY, null);
  }

  @Test
  void serialization_keepsBytesAndText() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(written)) {
      out.writeObject(RawBody.of(ByteString.decodeHex("feff00e9"), null));
    }

    Object read =
        new ObjectInputStream(new ByteArrayInputStream(written.toByteArray())).readObject();

    assertThat(((RawBody) read).text()).isEqualTo("é");
    assertThat(((RawBody) read).bytes().hex()).isEqualTo("feff00e9");
  }

  @Test
  void toString_showsNoText() {
    assertThat(RawBody.of("s3cr3t")).hasToString("RawBody[bytes=6]");
  }

  private static void assertText(String text, ByteString bytes, @Nullable String contentType) {
    RawBody body = RawBody.of(bytes, contentType);

    assertThat(body.text()).isEqualTo(text);
    assertThat(body.utf8().utf8()).isEqualTo(text);
    assertThat(body.bytes()).isEqualTo(bytes);
  }
}
