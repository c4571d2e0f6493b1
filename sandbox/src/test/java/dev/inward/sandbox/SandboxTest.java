package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user of the sandbox sees, over plain HTTP. */
class SandboxTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";
  private static final String PURCHASE = "/api/v1/phone-numbers/purchase";

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @BeforeEach
  void reset() {
    for (Vendor vendor : Vendor.values()) {
      sandbox.control(vendor).reset();
    }
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void form_whenFieldsAreInAnotherOrderAndCredentialsAreOthers_isTheSame() {
    assertThat(
            post(
                Vendor.MULTITEL,
                "/json/buynumbers",
                FORM,
                "number=18003863003&username=me&password=p%26w"))
        .contains("\"18003863003\", \"STATUS\": 200");
  }

  @Test
  void path_whenCredentialsAreOthers_isTheSame() {
    assertThat(text(to(Vendor.MULTITEL, "/json/buynumbers/me/p%2Fw+1/18003863003").GET()))
        .contains("\"18003863003\", \"STATUS\": 200");
  }

  @Test
  void json_whenWrittenInAnotherWay_isTheSame() {
    assertThat(
            post(
                Vendor.CRAZYTEL,
                PURCHASE,
                JSON + "; charset=utf-8",
                """
                {
                \t"primary_route" : "devic\\u0065",
                \t"person_id": "00000000-0000-4000-8000-000000000002",
                \t"address_id": "00000000-0000-4000-8000-000000000001",
                \t"did_number": "61400000006"
                }
                """))
        .contains("order_id");
  }

  @Test
  void xml_whenParametersAreInAnotherOrderAndASignatureIsThere_isTheSame() {
    assertThat(
            post(
                Vendor.ANVEO,
                "/api/v3.asp",
                XML,
                """
                <REQUEST><USERTOKEN><USERKEY>mine</USERKEY></USERTOKEN><ACTION NAME="DID.ORDER">
                <PARAMETER NAME="AREA_ID">123.123.123.123.123.123.123.123.123</PARAMETER>
                <PARAMETER NAME="SIGNATURE">0123456789abcdef</PARAMETER>
                <PARAMETER NAME="DID_TYPE"><![CDATA[NATIONAL]]></PARAMETER></ACTION></REQUEST>
                """))
        .contains("12121111113");
  }

  @Test
  void requestThatFitsNothing_isToldWhatIsNearestAndWhyItDoesNotFit() {
    HttpResponse<byte[]> response =
        send(
            to(Vendor.MULTITEL, "/json/buynumbers")
                .header("Content-Type", FORM)
                .PUT(BodyPublishers.ofString("username=me&number=+1&channels=two&type=12&x=1")));

    assertThat(response.statusCode()).isEqualTo(501);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(new String(response.body(), UTF_8))
        .startsWith(
            """
            The sandbox has no operation of MultiTEL for this request. The nearest that it has:

            buyNumbers (POST /{output}/buynumbers)
              - the method is not POST
              - number breaks pattern "^[0-9]+$"
              - type breaks enum [1,2,3,4,5,6,7,8,9,10,11,13,14,15]
              - channels breaks type "integer"
              - the contract does not have one of the names
              - password is missing

            """);
    JournalEntry entry = lastEntry(Vendor.MULTITEL);
    assertThat(entry.operation()).isNull();
    assertThat(entry.mismatches()).hasSize(6).contains("the method is not POST");
  }

  @Test
  void wrongCall_isJournaledWithAllThatIsWrong() {
    post(
        Vendor.MULTITEL,
        "/json/buynumbers",
        FORM,
        "username=me&number=+1&channels=two&type=12&x=1");

    JournalEntry entry = lastEntry(Vendor.MULTITEL);
    assertThat(entry.operation()).isEqualTo("buyNumbers");
    assertThat(entry.mismatches())
        .containsExactly(
            "number breaks pattern \"^[0-9]+$\"",
            "type breaks enum [1,2,3,4,5,6,7,8,9,10,11,13,14,15]",
            "channels breaks type \"integer\"",
            "the contract does not have one of the names",
            "password is missing");
  }

  @Test
  void path_whenOnlyItsEndIsMissing_isNearestToItself() {
    String owners = "/api/v1/phone-numbers/owners";

    assertThat(text(to(Vendor.CRAZYTEL, owners).header("X-Crazytel-Api-Key", "any").GET()))
        .contains(
            """
            The nearest that it has:

            listOwners (GET /api/v1/phone-numbers/owners/)
              - the path has not 5 segments

            """);
  }

  @Test
  void separators_whenNothingIsBetweenThem_areNoFields() {
    assertThat(
            post(
                Vendor.MULTITEL,
                "/json/buynumbers?",
                FORM,
                "&username=me&&number=18003863003&password=pw&"))
        .contains("\"18003863003\", \"STATUS\": 200");
  }

  @Test
  void conditionOfTheContract_whenBroken_isNamed() {
    post(
        Vendor.MULTITEL,
        "/xml/buynumbers",
        FORM,
        "username=me&password=pw&number=1&type=2&uri=%2B61");

    assertThat(mismatches(Vendor.MULTITEL))
        .first()
        .asString()
        .startsWith("uri must have 1 to 15 digits");
  }

  @Test
  void pathParameter_whenItBreaksItsSchema_isNamed() {
    send(to(Vendor.MULTITEL, "/json/buynumbers/me/pw/one").GET());

    JournalEntry entry = lastEntry(Vendor.MULTITEL);
    assertThat(entry.operation()).isEqualTo("buyNumbersByGet");
    assertThat(entry.mismatches()).containsExactly("number breaks pattern \"^[0-9]+$\"");
  }

  @Test
  void methodQueryHeaderAndMediaType_areNamed() {
    assertThat(
            text(
                to(Vendor.CRAZYTEL, PURCHASE + "?key=hunter2")
                    .header("Content-Type", FORM)
                    .PUT(BodyPublishers.ofString("did_number=61400000000"))))
        .contains(
            """
            purchase (POST /api/v1/phone-numbers/purchase)
              - the method is not POST
              - a query is not expected
              - the header X-Crazytel-Api-Key is missing
              - the body is not application/json
            """);
  }

  @Test
  void authorization_whenItIsNotBasic_isNamed() {
    send(to(Vendor.MULTITEL, "/v3/rentnumber/1/2").header("Authorization", "Bearer hunter2").GET());

    assertThat(mismatches(Vendor.MULTITEL))
        .containsExactly("the header Authorization is no HTTP basic authentication");
  }

  @Test
  void authorization_whenSeveralBlanksAreInIt_isTaken() {
    assertThat(text(rental().header("Authorization", "Basic  bWU6cHc=")))
        .contains("33554530000", "\"code\": 200");
  }

  @Test
  void credentials_whenThereTwice_areRefused() {
    send(
        rental()
            .header("Authorization", "Basic bWU6cHc=")
            .header("Authorization", "Basic d3Jvbmc6d3Jvbmc="));

    assertThat(mismatches(Vendor.MULTITEL))
        .containsExactly("the header Authorization is there twice");
    assertThat(sandbox.control(Vendor.MULTITEL).sold()).isEmpty();
  }

  private static HttpRequest.Builder rental() {
    return to(Vendor.MULTITEL, "/v3/rentnumber/33554530000/" + Buyers.PRICE_UUID).GET();
  }

  @Test
  void action_whenItIsAnotherOrBreaksTheXsd_isNamed() {
    String action =
        "<REQUEST><USERTOKEN><USERKEY>k</USERKEY></USERTOKEN><ACTION%s</ACTION></REQUEST>";

    assertThat(post(Vendor.ANVEO, "/api/v3.asp", XML, action.formatted(" NAME='DID.SEND'>")))
        .contains("- the action is not DID.ORDER");
    assertThat(post(Vendor.ANVEO, "/api/v3.asp", XML, action.formatted(">")))
        .contains("- the body breaks the XSD (cvc-complex-type.4)");
    post(
        Vendor.ANVEO,
        "/api/v3.asp",
        XML,
        action.formatted(
            " NAME='DID.ORDER'><PARAMETER NAME='DID_TYPE'>PINK</PARAMETER>"
                + "<PARAMETER NAME='DID_TYPE'>MOBILE</PARAMETER>"));
    assertThat(mismatches(Vendor.ANVEO))
        .containsExactly("an argument is there twice", "AREA_ID is missing");
  }

  @Test
  void missingAndUnexpectedBodies_areNamed() {
    send(to(Vendor.CRAZYTEL, PURCHASE).POST(BodyPublishers.noBody()));
    assertThat(mismatches(Vendor.CRAZYTEL)).contains("the body is missing");

    send(
        to(Vendor.CRAZYTEL, "/api/v1/phone-numbers/owners/")
            .header("Content-Type", JSON)
            .method("GET", BodyPublishers.ofString("{}")));
    assertThat(mismatches(Vendor.CRAZYTEL)).contains("a body is not expected");
  }

  @Test
  void malformedBodies_areNamed() {
    String doctype = "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><REQUEST>&e;</REQUEST>";

    assertThat(post(Vendor.ANVEO, "/api/v3.asp", XML, doctype))
        .contains("- the body cannot be read as XML");
    post(Vendor.CRAZYTEL, PURCHASE, JSON, "{\"did_number\": 614");
    assertThat(mismatches(Vendor.CRAZYTEL)).containsExactly("the body cannot be read as JSON");
    post(Vendor.MULTITEL, "/json/buynumbers", FORM, "number=%zz");
    assertThat(mismatches(Vendor.MULTITEL)).containsExactly("the body cannot be read as a form");
  }

  @ParameterizedTest
  @MethodSource("requestsWithASecret")
  void requestThatTheContractDoesNotAllow_isNotRepeated(HttpRequest.Builder request, int status) {
    HttpResponse<byte[]> response = send(request);

    assertThat(response.statusCode()).isEqualTo(status);
    for (Vendor vendor : Vendor.values()) {
      assertThat(sandbox.control(vendor).journal().toString()).doesNotContain("hunter2");
      assertThat(sandbox.control(vendor).sold()).isEmpty();
    }
    assertThat(new String(response.body(), UTF_8)).doesNotContain("hunter2");
    assertThat(response.headers().map().toString()).doesNotContain("hunter2");
  }

  static Stream<Arguments> requestsWithASecret() {
    String xml = "<REQUEST><USERTOKEN><USERKEY>hunter2</USERKEY></USERTOKEN></REQUEST>";
    return Stream.of(
        arguments(to(Vendor.MULTITEL, "/json/buynumbers/me/hunter2/one").GET(), 200),
        arguments(to(Vendor.MULTITEL, "/json/buynumbers/hunter2").GET(), 501),
        arguments(to(Vendor.MULTITEL, "/hunter2/buynumbers?hunter2").GET(), 501),
        arguments(
            to(Vendor.MULTITEL, "/json/buynumbers")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("username=me&password=a&hunter2=b&number=1")),
            200),
        arguments(
            to(Vendor.MULTITEL, "/json/buynumbers")
                .header("Content-Type", "hunter2/hunter2")
                .POST(BodyPublishers.ofString("hunter2")),
            200),
        arguments(
            to(Vendor.CRAZYTEL, PURCHASE)
                .header("X-Crazytel-Api-Key", "hunter2")
                .header("Content-Type", JSON)
                .POST(
                    BodyPublishers.ofString(
                        "{\"hunter2\": \"hunter2\", \"did_number\": \"hunter2\"}")),
            400),
        arguments(
            to(Vendor.ANVEO, "/api/v3.asp")
                .header("Content-Type", XML)
                .POST(BodyPublishers.ofString(xml)),
            501));
  }

  @Test
  void numbers_whateverTheirSize_areResponded() {
    assertThat(
            post(
                Vendor.MULTITEL,
                "/json/buynumbers",
                FORM,
                "username=me&password=pw&number=18003863003&channels=99999999999999999999"))
        .contains("\"STATUS\": 88");
    // Whether that is too long for a number depends on the JDK.
    post(Vendor.CRAZYTEL, PURCHASE, JSON, "{\"did_number\": 1e2147483648}");
    assertThat(lastEntry(Vendor.CRAZYTEL).operation()).isEqualTo("purchase");
    assertThat(mismatches(Vendor.CRAZYTEL)).isNotEmpty();
  }

  @Test
  void body_whenLongerThanAnyoneNeeds_isRefused() {
    String description = "x".repeat(16 * 1024);

    assertThat(post(Vendor.CRAZYTEL, PURCHASE, JSON, "{\"description\": \"" + description + "\"}"))
        .isEqualTo("The body is longer than 16 KiB.");
  }

  @Test
  void vendors_whenAskedForOneAnother_doNotResponse() {
    assertThat(send(to(Vendor.ANVEO, "/api/v1/phone-numbers/owners/").GET()).statusCode())
        .isEqualTo(501);
  }

  @Test
  void head_isRespondedWithoutABody() {
    HttpResponse<byte[]> response =
        send(
            to(Vendor.CRAZYTEL, "/api/v1/phone-numbers/owners/")
                .method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(501);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void closedSandbox_refusesConnections() {
    Sandbox another = Sandbox.start();
    String baseUrl = another.baseUrl(Vendor.ANVEO);
    another.close();

    assertThat(
            failure(
                () ->
                    HTTP.send(
                        HttpRequest.newBuilder(URI.create(baseUrl)).build(),
                        BodyHandlers.discarding())))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void sandbox_whenStartedWithSomeVendors_hasNoOthers() {
    try (Sandbox some = Sandbox.start(Vendor.ANVEO, Vendor.CRAZYTEL, Vendor.ANVEO)) {
      assertThat(some.baseUrl(Vendor.CRAZYTEL)).isNotEqualTo(some.baseUrl(Vendor.ANVEO));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> some.control(Vendor.MULTITEL))
          .withMessage("the sandbox was started without MULTITEL");
    }
  }

  @Test
  void sandbox_whenStartedOnAPort_isThere() {
    int free;
    try (Sandbox before = Sandbox.start(Vendor.ANVEO)) {
      free = URI.create(before.baseUrl(Vendor.ANVEO)).getPort();
    }
    try (Sandbox there = Sandbox.start(free, Vendor.MULTITEL)) {
      assertThat(there.baseUrl(Vendor.MULTITEL)).isEqualTo("http://127.0.0.1:" + free);
    }
  }

  @Test
  void sandbox_whenStartedWithoutVendorsOrPorts_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.start(new Vendor[0]))
        .withMessage("vendors must not be empty");
    for (int port : new int[] {-1, 65_535, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Sandbox.start(port, Vendor.ANVEO, Vendor.MULTITEL))
          .withMessage("firstPort leaves no ports for all vendors");
    }
  }

  private static Throwable failure(ThrowingSupplier<?> call) {
    return org.assertj.core.api.Assertions.catchThrowable(call::get);
  }

  private static HttpRequest.Builder to(Vendor vendor, String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl(vendor) + path));
  }

  private static String post(Vendor vendor, String path, String contentType, String body) {
    return text(
        to(vendor, path)
            .header("Content-Type", contentType)
            .header("X-Crazytel-Api-Key", "any")
            .POST(BodyPublishers.ofString(body)));
  }

  private static List<String> mismatches(Vendor vendor) {
    return lastEntry(vendor).mismatches();
  }

  private static JournalEntry lastEntry(Vendor vendor) {
    List<JournalEntry> journal = sandbox.control(vendor).journal();
    return journal.get(journal.size() - 1);
  }

  private static String text(HttpRequest.Builder request) {
    return new String(send(request).body(), UTF_8);
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
