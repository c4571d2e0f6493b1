package dev.inward.anveo;

import static dev.inward.anveo.FakeAnveo.EMAIL;
import static dev.inward.anveo.FakeAnveo.SECURE_PHRASE;
import static dev.inward.anveo.FakeAnveo.USER_KEY;
import static dev.inward.anveo.OrderCall.order;
import static dev.inward.testing.FakeVendor.body;
import static dev.inward.testing.FakeVendor.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.testing.FakeVendor;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of an order's request. */
class DidOrderWireTest {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<REQUEST><USERTOKEN><USERKEY>"
          + USER_KEY
          + "</USERKEY></USERTOKEN><ACTION NAME=\"DID.ORDER\">";
  private static final String TAIL = "</ACTION></REQUEST>";

  /** Made with {@code openssl dgst -sha1 -hmac 'secure phrase'} from the e-mail address. */
  private static final String SIGNATURE = "22f8868c011a7ce801d26cfab6552b4870272ab7";

  private static String parameter(String name, String value) {
    return "<PARAMETER NAME=\"" + name + "\">" + value + "</PARAMETER>";
  }

  private static RecordedRequest sentBy(FakeAnveo anveo, DidOrderRequest request) {
    anveo.server.enqueue(
        FakeVendor.xml(
            "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"1\"/></DIDS></RESPONSE>"));
    anveo.client.orderDids(request);
    return anveo.request();
  }

  @Test
  void orderDids_whenEverythingIsGiven_isTheDocumentsExample() {
    try (FakeAnveo anveo = new FakeAnveo()) {
      RecordedRequest request =
          sentBy(
              anveo,
              DidOrderRequest.builder()
                  .didType(DidType.GEOGRAPHIC)
                  .areaId("123.123.123.123.123.123.123.123.123")
                  .ratePlanId("SU")
                  .quantity(1)
                  .accountNumber("1234567895")
                  .title("ABCDEF")
                  .build());

      assertThat(request.getRequestLine()).isEqualTo("POST /api/v3.asp HTTP/1.1");
      assertThat(request.getHeaders().get("Content-Type"))
          .isEqualTo("application/xml; charset=UTF-8");
      assertThat(request.getHeaders().get("Accept")).startsWith("application/xml");
      assertThat(request.getHeaders().get("User-Agent"))
          .isEqualTo(
              "inward-anveo/"
                  + System.getProperty("inward.version")
                  + " Java/"
                  + System.getProperty("java.version"));
      assertThat(body(request))
          .isEqualTo(
              HEAD
                  + parameter("DID_TYPE", "GEOGRAPHIC")
                  + parameter("AREA_ID", "123.123.123.123.123.123.123.123.123")
                  + parameter("RATE_PLAN_ID", "SU")
                  + parameter("QUANTITY", "1")
                  + parameter("ACCOUNT_NUMBER", "1234567895")
                  + parameter("TITLE", "ABCDEF")
                  + TAIL);
    }
  }

  @Test
  void orderDids_whenOptionsAreLeftOut_sendsNoDefaults() {
    try (FakeAnveo anveo = new FakeAnveo()) {
      RecordedRequest request = sentBy(anveo, order().build());

      assertThat(body(request))
          .isEqualTo(
              HEAD + parameter("DID_TYPE", "GEOGRAPHIC") + parameter("AREA_ID", "123.123") + TAIL);
    }
  }

  @Test
  void orderDids_whenSignatureIsConfigured_sendsItFirst() {
    try (FakeAnveo anveo = FakeAnveo.signing()) {
      RecordedRequest request = sentBy(anveo, order().build());

      assertThat(body(request))
          .isEqualTo(
              HEAD
                  + parameter("SIGNATURE", SIGNATURE)
                  + parameter("DID_TYPE", "GEOGRAPHIC")
                  + parameter("AREA_ID", "123.123")
                  + TAIL);
      assertThat(sent(request)).doesNotContain(EMAIL, SECURE_PHRASE);
    }
  }

  @Test
  void orderDids_whenCalled_sendsTheKeyInTheBodyAndNowhereElse() {
    try (FakeAnveo anveo = new FakeAnveo()) {
      RecordedRequest request = sentBy(anveo, order().build());

      assertThat(sent(request)).containsOnlyOnce(USER_KEY).doesNotContain("SIGNATURE");
      assertThat(request.getHeaders().get("Authorization")).isNull();
      assertThat(request.getTarget() + request.getHeaders()).doesNotContain(USER_KEY);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a+b, a+b",
    "<&>, &lt;&amp;&gt;",
    "]]>, ]]&gt;",
    "Zürich 東京, Zürich 東京",
    "😀, 😀",
    "'<PARAMETER NAME=x>', &lt;PARAMETER NAME=x&gt;"
  })
  void orderDids_whenTitleHasSpecialCharacters_escapesThem(String title, String escaped) {
    try (FakeAnveo anveo = new FakeAnveo()) {
      RecordedRequest request = sentBy(anveo, order().title(title).build());

      assertThat(body(request)).contains(parameter("TITLE", escaped));
    }
  }

  @Test
  void orderDids_whenTypeIsUnknownToTheContract_sendsItAsItIs() {
    try (FakeAnveo anveo = new FakeAnveo()) {
      RecordedRequest request = sentBy(anveo, order().didType(DidType.of("SHARED")).build());

      assertThat(body(request)).contains(parameter("DID_TYPE", "SHARED"));
    }
  }
}
