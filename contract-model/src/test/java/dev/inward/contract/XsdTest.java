package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.contract.manifest.Specs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parsers are used again and again, and what one document breaks is not said of the next. */
class XsdTest {

  private static final String ORDER =
      "<REQUEST><USERTOKEN><USERKEY> k\t</USERKEY></USERTOKEN><ACTION NAME=\"DID.ORDER\"/></REQUEST>";

  private final Xsd xsd = Xsd.of(Specs.of("anveo"), "anveo.xsd");

  private List<String> violations(String xml) throws UnreadableException {
    return xsd.read(xml.getBytes(UTF_8), "REQUEST").violations();
  }

  @Test
  void documents_whenReadOneAfterTheOther_areJudgedByThemselves() throws UnreadableException {
    for (int i = 0; i < 3; i++) {
      assertThat(violations(ORDER)).isEmpty();
      assertThat(violations(ORDER.replace("NAME", "NOM")))
          .containsExactly("the body breaks the XSD (cvc-complex-type.3.2.2)");
      assertThat(violations("<RESPONSE/>")).containsExactly("the root element is not REQUEST");
      assertThatThrownBy(() -> violations(ORDER.substring(1)))
          .isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void document_thatBreaksTheXsdAndIsCut_isUnreadable() {
    String cut = ORDER.replace("NAME", "NOM").substring(0, ORDER.length() - 5);

    assertThatThrownBy(() -> violations(cut)).hasMessage("the body cannot be read as XML");
  }

  @Test
  void text_staysAsItWasSent() throws UnreadableException {
    assertThat(xsd.read(ORDER.getBytes(UTF_8), "REQUEST").root().getTextContent())
        .isEqualTo(" k\t");
  }

  @Test
  void text_ofATypeThatIgnoresBlanks_staysAsItWasSent() throws UnreadableException {
    byte[] response = "<RESPONSE><RESULT> SUCCESS </RESULT></RESPONSE>".getBytes(UTF_8);

    assertThat(xsd.read(response, "RESPONSE").root().getTextContent()).isEqualTo(" SUCCESS ");
  }

  @Test
  void document_thatNamesASchemaOfItsOwn_isJudgedByOurs() throws UnreadableException {
    String location =
        "<REQUEST xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:1/no.xsd\">";

    assertThat(violations(ORDER.replace("<REQUEST>", location))).isEmpty();
  }
}
