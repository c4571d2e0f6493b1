package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.http.HttpResponse;
import okio.Buffer;
import okio.GzipSource;
import org.junit.jupiter.api.Test;

/** The bytes of unusual bodies. */
class UnusualBodyTest {

  private static final String XML = "<?xml version=\"1.0\"?>\n<DATA>\n <A>é</A><B>b</B></DATA>";
  private static final HttpResponse RESPONSE =
      HttpResponse.of(200, "application/xml; charset=utf-8", XML.getBytes(UTF_8));

  private static String text(Fault fault) {
    return new String(new UnusualBody(RESPONSE).with(fault.kind()).body(), UTF_8);
  }

  @Test
  void body_isWrittenAsTheFaultSays() {
    assertThat(text(Fault.byteOrderMark())).isEqualTo("\ufeff" + XML);
    assertThat(text(Fault.blankLine())).isEqualTo("\r\n" + XML);
    assertThat(text(Fault.markup())).isEqualTo(XML.replace("é", "é<br/>"));
    assertThat(text(Fault.wrongDeclaration()))
        .isEqualTo(XML.replace("\"1.0\"", "\"1.0\" encoding=\"utf-16\""));
  }

  @Test
  void latin1_isNamedInTheHeader() {
    HttpResponse latin = new UnusualBody(RESPONSE).with(Fault.latin1().kind());

    assertThat(latin.headers())
        .containsEntry("Content-Type", "application/xml; charset=ISO-8859-1");
    assertThat(new String(latin.body(), ISO_8859_1)).isEqualTo(XML);
  }

  @Test
  void gzipMembers_areTwo() throws Exception {
    HttpResponse coded = new UnusualBody(RESPONSE).with(Fault.gzipMembers().kind());

    assertThat(coded.headers()).containsEntry("Content-Encoding", "gzip");
    // Okio rejects what follows the first member.
    try (GzipSource first = new GzipSource(new Buffer().write(coded.body()))) {
      Buffer text = new Buffer();
      assertThat(first.read(text, 1 << 20)).isEqualTo(XML.getBytes(UTF_8).length / 2);
    }
  }

  @Test
  void otherFormats_haveNoDeclarationAndNoMarkup() {
    HttpResponse json =
        HttpResponse.of(200, "application/json", "{\"a\": \"<b>c</b>\"}".getBytes(UTF_8));

    assertThat(new UnusualBody(json).with(Fault.markup().kind())).isSameAs(json);
    assertThat(new UnusualBody(json).with(Fault.wrongDeclaration().kind())).isSameAs(json);
  }
}
