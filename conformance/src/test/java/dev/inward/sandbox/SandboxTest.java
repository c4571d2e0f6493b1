package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Interaction;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
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

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Arguments> interactions() {
    return Arrays.stream(Vendor.values())
        .flatMap(
            vendor ->
                Manifest.of(Specs.of(vendor.folder())).interactions().stream()
                    .map(interaction -> Arguments.of(vendor, interaction)));
  }

  @ParameterizedTest
  @MethodSource("interactions")
  void recordedRequest_isAnsweredWithTheRecordedBytes(Vendor vendor, Interaction interaction) {
    HttpRequest.Builder request = to(vendor, interaction.path());
    interaction.headers().forEach(request::header);
    Sample body = interaction.requestBody();

    HttpResponse<byte[]> answer =
        send(
            request.method(
                interaction.method(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.body())));

    assertThat(answer.statusCode()).isEqualTo(interaction.status());
    assertThat(answer.headers().firstValue("Content-Type")).contains(interaction.contentType());
    assertThat(answer.body()).isEqualTo(interaction.responseBody().body());
  }

  @ParameterizedTest
  @EnumSource
  void recordedRequest_fitsNoOtherRecording(Vendor vendor) {
    Recordings recordings = Recordings.of(vendor);
    for (Interaction interaction : Manifest.of(Specs.of(vendor.folder())).interactions()) {
      Sample sample = interaction.requestBody();
      Body body =
          sample == null
              ? Body.none()
              : Body.of(sample.mediaType(), sample.body(), recordings.credentials());
      Asked asked = new Asked(interaction.method(), interaction.path(), false, body);

      assertThat(recordings.fitting(asked))
          .extracting(Interaction::id)
          .containsExactly(interaction.id());
    }
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
  void unrecordedRequest_isToldWhatIsNearestAndWhyItDoesNotFit() {
    HttpResponse<byte[]> answer =
        send(
            to(Vendor.MULTITEL, "/json/buynumbers")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("username=me&password=pw&number=1&channels=2")));

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
    assertThat(new String(answer.body(), UTF_8))
        .isEqualTo(
            """
            The sandbox has no answer of MultiTEL to this request. The nearest that it has:

            buyNumbers-json-success (POST /json/buynumbers)
              - channels is not expected
              - number is not 18003863003

            buyNumbers-json-already-sold (POST /json/buynumbers)
              - channels is not expected
              - number is not 18003863004

            buyNumbers-json-documents-required (POST /json/buynumbers)
              - channels is not expected
              - number is not 18003863005
            """);
  }

  @Test
  void unrecordedPath_isToldWhichSegmentDiffers() {
    assertThat(text(to(Vendor.MULTITEL, "/json/buynumbers/me/pw/1").GET()))
        .contains(
            """
            buyNumbersByGet-json-success (GET /json/buynumbers/{username}/{password}/18003863003)
              - segment 5 of the path is not 18003863003
            """);
  }

  @Test
  void unrecordedMethodQueryAndMediaType_areNamed() {
    assertThat(
            text(
                to(Vendor.CRAZYTEL, PURCHASE + "?key=hunter2")
                    .header("Content-Type", FORM)
                    .PUT(BodyPublishers.ofString("did_number=61400000000"))))
        .contains(
            """
            purchase-success (POST /api/v1/phone-numbers/purchase)
              - the method is not POST
              - the body is not application/json
              - a query is not expected
            """);
  }

  @Test
  void missingAndUnexpectedBodies_areNamed() {
    assertThat(text(to(Vendor.CRAZYTEL, PURCHASE).POST(BodyPublishers.noBody())))
        .contains("- the body is missing");
    assertThat(
            text(
                to(Vendor.CRAZYTEL, "/api/v1/phone-numbers/owners/")
                    .header("Content-Type", JSON)
                    .method("GET", BodyPublishers.ofString("{}"))))
        .contains("- a body is not expected");
  }

  @Test
  void malformedBodies_areNamed() {
    String doctype = "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><REQUEST>&e;</REQUEST>";

    assertThat(post(Vendor.CRAZYTEL, PURCHASE, JSON, "{\"did_number\": 614"))
        .contains("- the body cannot be read as application/json");
    assertThat(post(Vendor.ANVEO, "/api/v3.asp", XML, doctype))
        .contains("- the body cannot be read as application/xml");
    assertThat(post(Vendor.MULTITEL, "/json/buynumbers", FORM, "number=%zz"))
        .contains("- the body cannot be read as " + FORM);
  }

  @ParameterizedTest
  @MethodSource("requestsWithASecret")
  void unrecordedRequest_isNotRepeated(HttpRequest.Builder request) {
    HttpResponse<byte[]> answer = send(request);

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(new String(answer.body(), UTF_8)).doesNotContain("hunter2");
    assertThat(answer.headers().map().toString()).doesNotContain("hunter2");
  }

  static Stream<HttpRequest.Builder> requestsWithASecret() {
    String xml = "<REQUEST><USERTOKEN><USERKEY>hunter2</USERKEY></USERTOKEN></REQUEST>";
    return Stream.of(
        to(Vendor.MULTITEL, "/json/buynumbers/me/hunter2/1").GET(),
        to(Vendor.MULTITEL, "/json/buynumbers/hunter2").GET(),
        to(Vendor.MULTITEL, "/hunter2/buynumbers?hunter2").GET(),
        to(Vendor.MULTITEL, "/json/buynumbers")
            .header("Content-Type", FORM)
            .POST(BodyPublishers.ofString("username=me&password=a&hunter2=b&number=1")),
        to(Vendor.MULTITEL, "/json/buynumbers")
            .header("Content-Type", "hunter2/hunter2")
            .POST(BodyPublishers.ofString("hunter2")),
        to(Vendor.CRAZYTEL, PURCHASE)
            .header("X-Crazytel-Api-Key", "hunter2")
            .header("Content-Type", JSON)
            .POST(
                BodyPublishers.ofString("{\"hunter2\": \"hunter2\", \"did_number\": \"hunter2\"}")),
        to(Vendor.ANVEO, "/api/v3.asp")
            .header("Content-Type", XML)
            .POST(BodyPublishers.ofString(xml)));
  }

  @Test
  void vendors_whenAskedForOneAnother_doNotAnswer() {
    assertThat(send(to(Vendor.ANVEO, "/api/v1/phone-numbers/owners/").GET()).statusCode())
        .isEqualTo(501);
  }

  @Test
  void head_isAnsweredWithoutABody() {
    HttpResponse<byte[]> answer =
        send(
            to(Vendor.CRAZYTEL, "/api/v1/phone-numbers/owners/")
                .method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.body()).isEmpty();
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

  private static Throwable failure(ThrowingSupplier<?> call) {
    return org.assertj.core.api.Assertions.catchThrowable(call::get);
  }

  private static HttpRequest.Builder to(Vendor vendor, String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl(vendor) + path));
  }

  private static String post(Vendor vendor, String path, String contentType, String body) {
    return text(
        to(vendor, path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
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
