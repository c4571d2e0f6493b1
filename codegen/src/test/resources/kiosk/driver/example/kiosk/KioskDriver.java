package example.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.CallOptions;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.math.BigDecimal;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** Uses the generated client as its users do. */
public final class KioskDriver {

  private static final String SOLD =
      "<DATA COPIES=\"2\" SHELF=\"top\"><STATUS>200</STATUS><PAPER>0012</PAPER><NEW/></DATA>";

  public void purchase_whenAskedInJsonOrXml_hasTheSameResult() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (KioskClient kiosk = client(server)) {
        server.enqueue(response("{\"DATA\":[{\"STATUS\":200,\"PAPER\":\"0012\",\"COPIES\":\"2\"}]}"));
        Sale json = kiosk.buyPaper(paper().pages(List.of(1, 2)).build());
        RecordedRequest jsonRequest = server.takeRequest();
        server.enqueue(response(SOLD));
        Sale xml = kiosk.buyPaper(paper().format(BuyPaperFormat.XML).build());
        RecordedRequest xmlRequest = server.takeRequest();

        assertThat(xml.toBuilder().build())
            .isEqualTo(json.toBuilder().additionalProperty("SHELF", "top").build());
        assertThat(xml.status()).isSameAs(Code.SOLD);
        assertThat(xml.copies()).isEqualTo(2);
        assertThat(xml.rawBody()).isEqualTo(SOLD);
        assertThat(jsonRequest.getTarget()).isEqualTo("/json/buy");
        assertThat(jsonRequest.getHeaders().get("Accept")).isEqualTo("application/json");
        assertThat(jsonRequest.getBody().utf8())
            .isEqualTo("username=me&password=p%2Bss&paper=0012&pages=1&pages=2");
        assertThat(xmlRequest.getTarget()).isEqualTo("/xml/buy");
        assertThat(xmlRequest.getHeaders().get("Accept")).isEqualTo("application/xml");
      }
    }
  }

  public void with_addsToAFormAndNotToXml() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response(SOLD));
      server.start();
      try (KioskClient kiosk = client(server)) {
        KioskClient more = kiosk.with(CallOptions.builder().bodyMember("wrapped", "yes").build());

        more.buyPaper(paper().format(BuyPaperFormat.XML).build());
        assertThatThrownBy(() -> more.isOpen())
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "bodyMember wrapped cannot be added, because kiosk isOpen sends application/xml,"
                    + " and no JSON object or form");
      }
      assertThat(server.takeRequest().getBody().utf8())
          .isEqualTo("username=me&password=p%2Bss&paper=0012&wrapped=yes");
      assertThat(server.getRequestCount()).isEqualTo(1);
    }
  }

  public void purchase_isJudgedByItsBody() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (KioskClient kiosk = client(server)) {
        server.enqueue(response("{\"DATA\":[{\"STATUS\":\"-1\",\"WORDS\":\"poor\"}]}"));
        InwardException poor = failure(kiosk);
        assertThat(poor).isInstanceOf(RejectedException.class);
        assertThat(poor.reason()).isEqualTo(Reason.INSUFFICIENT_FUNDS);
        assertThat(poor.vendorCode()).isEqualTo("-1");
        assertThat(poor.vendorMessage()).isEqualTo("poor");

        for (String unknown :
            List.of(
                "{\"DATA\":[{\"STATUS\":\"200\",\"PAPER\":\"12\"}]}",
                "{\"DATA\":[{\"STATUS\":\"500\"}]}",
                "{\"DATA\":[{\"STATUS\":\"what\"}]}")) {
          server.enqueue(response(unknown));
          assertThat(failure(kiosk)).isExactlyInstanceOf(OutcomeUnknownException.class);
        }
        for (String unreadable : List.of("{\"DATA\":[]}", "{\"DATA\":[{},{}]}", "<html/>", "{}")) {
          server.enqueue(response(unreadable));
          assertThat(failure(kiosk)).isInstanceOf(UnreadableResponseException.class);
        }
      }
    }
  }

  public void action_isPutIntoItsEnvelope() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(
          response(
              "<RESPONSE RESULT=\"SUCCESS\"><PAPERS><PAPER><TITLE>News</TITLE><PRICE>1.50</PRICE>"
                  + "</PAPER></PAPERS><NOTE>Late</NOTE><NOTE>Wet</NOTE></RESPONSE>"));
      server.start();
      try (KioskClient kiosk = client(server)) {
        OrderResult result =
            kiosk.orderPapers(OrderPapersRequest.builder().kind("<daily>").quantity(2).build());

        assertThat(result.papers())
            .containsExactly(
                Paper.builder().title("News").price(new BigDecimal("1.50")).build());
        assertThat(result.papers().get(0).euros()).isEqualTo(new BigDecimal("0.0150"));
        assertThat(Paper.builder().build().euros()).isNull();
        assertThat(result.notes()).extracting(Note::text).containsExactly("Late", "Wet");
        assertThat(result.isComplete()).isFalse();
        assertThat(result.requestedQuantity()).isEqualTo(2);
        assertThat(result.toJson())
            .isEqualTo(
                "{\"RESULT\":\"SUCCESS\",\"PAPERS\":[{\"TITLE\":\"News\",\"PRICE\":\"1.50\"}],"
                    + "\"NOTE\":[{\"text\":\"Late\"},{\"text\":\"Wet\"}],\"requestedQuantity\":2}");
        assertThat(OrderResult.fromJson(result.toJson())).isEqualTo(result);
        assertThat(OrderResult.fromJson(result.toJson()).isComplete()).isFalse();
      }
      assertThat(server.takeRequest().getBody().utf8())
          .endsWith(
              "<REQUEST><USER>me</USER><ACTION NAME=\"PAPERS.ORDER\">"
                  + "<PARAMETER NAME=\"SIGNATURE\">104152c5bfdca07bc633eebd46199f0255c9f49d"
                  + "</PARAMETER><PARAMETER NAME=\"KIND\">&lt;daily&gt;</PARAMETER>"
                  + "<PARAMETER NAME=\"QUANTITY\">2</PARAMETER></ACTION></REQUEST>");
    }
    assertThatThrownBy(() -> OrderPapersRequest.builder().kind("\u0000").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kind");
  }

  public void request_whenReadFromJson_isChecked() {
    BuyPaperRequest request = paper().format(BuyPaperFormat.XML).pages(List.of(1)).build();

    assertThat(request.toJson()).isEqualTo("{\"format\":\"xml\",\"paper\":\"0012\",\"pages\":[1]}");
    assertThat(BuyPaperRequest.fromJson(request.toJson())).isEqualTo(request);
    assertThat(BuyPaperRequest.fromJson("{\"paper\":\"0012\"}")).isEqualTo(paper().build());
    assertThatThrownBy(() -> BuyPaperRequest.fromJson("{}")).hasMessage("paper is required");
    assertThatThrownBy(() -> BuyPaperRequest.fromJson("{\"paper\":\"1\",\"pages\":[\"one\"]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pages");
  }

  public void action_ofTheSamePath_isSentWithoutTheFragment() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response("<RESPONSE RESULT=\"SUCCESS\"/>"));
      server.start();
      try (KioskClient kiosk = client(server)) {
        assertThat(kiosk.redirectPapers(redirection().withoutPhone().build()).result())
            .isEqualTo("SUCCESS");
      }
      RecordedRequest request = server.takeRequest();
      assertThat(request.getTarget()).isEqualTo("/api");
      assertThat(request.getBody().utf8())
          .endsWith(
              "<ACTION NAME=\"PAPERS.REDIRECT\"><PARAMETER NAME=\"BY.KIND\">daily</PARAMETER>"
                  + "<PARAMETER NAME=\"BOX\">7</PARAMETER></ACTION></REQUEST>");
    }
  }

  public void action_withoutArguments_needsNoRequest() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response("<RESPONSE RESULT=\"SUCCESS\"/>"));
      server.start();
      try (KioskClient kiosk = client(server)) {
        assertThat(kiosk.isOpen().result()).isEqualTo("SUCCESS");
      }
      assertThat(server.takeRequest().getBody().utf8())
          .endsWith("<ACTION NAME=\"KIOSK.OPEN\"/></REQUEST>");
    }
  }

  public void request_whenSomeOfItsArgumentsMustBeGiven_isRefusedWithoutThem() {
    refused(redirection().byKind(null).withoutPhone(), "byKind or byTitle must be given: without");
    refused(redirection().box(null).withoutPhone(), "door, box or shop must be given: they go");
    refused(redirection().shop("1").withoutPhone(), "door, box or shop must be given alone: they");
    redirection().byTitle("News").withoutPhone().build();
  }

  public void request_whenAValueIsLeftOut_mustSaySo() {
    refused(redirection(), "phone must be given, or withoutPhone() called: Nobody is called any");
    refused(redirection().phone(null), "phone must be given, or");
    RedirectPapersRequest silent = redirection().withoutPhone().build();
    RedirectPapersRequest called = silent.toBuilder().phone("112").build();

    assertThat(silent.phone()).isNull();
    assertThat(silent.toJson()).isEqualTo("{\"BY.KIND\":\"daily\",\"BOX\":\"7\",\"PHONE\":null}");
    assertThat(RedirectPapersRequest.fromJson(silent.toJson())).isEqualTo(silent);
    assertThat(RedirectPapersRequest.fromJson(called.toJson())).isEqualTo(called);
    assertThatThrownBy(() -> RedirectPapersRequest.fromJson("{\"BY.KIND\":\"a\",\"BOX\":\"7\"}"))
        .hasMessageContaining("phone must be given, or");
    assertThat(silent.toBuilder().build()).isEqualTo(silent);
    assertThat(called.phone()).isEqualTo("112");
    assertThat(called.toBuilder().withoutPhone().build()).isEqualTo(silent);
    refused(called.toBuilder().phone(null), "phone must be given, or");
  }

  private static RedirectPapersRequest.Builder redirection() {
    return RedirectPapersRequest.builder().byKind("daily").box("7");
  }

  private static void refused(RedirectPapersRequest.Builder builder, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  public void response_whenNobodyJudges_isHandedOver() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(response("0012;sold"));
      server.start();
      try (KioskClient kiosk = client(server)) {
        assertThat(kiosk.buyPaperBlindly().text()).isEqualTo("0012;sold");
      }
      assertThat(server.takeRequest().getTarget()).isEqualTo("/gate/me/p+ss/buy");
    }
  }

  private static BuyPaperRequest.Builder paper() {
    return BuyPaperRequest.builder().paper("0012");
  }

  private static InwardException failure(KioskClient kiosk) {
    BuyPaperRequest request = paper().build();
    return catchThrowableOfType(InwardException.class, () -> kiosk.buyPaper(request));
  }

  private static KioskClient client(MockWebServer server) {
    return KioskClient.builder()
        .credentials("me", "p+ss")
        .signature("data", "key")
        .baseUrl("http://localhost:" + server.getPort())
        .build();
  }

  private static MockResponse response(String body) {
    return new MockResponse.Builder().body(body).build();
  }
}
