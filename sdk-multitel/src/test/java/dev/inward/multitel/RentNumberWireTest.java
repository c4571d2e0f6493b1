package dev.inward.multitel;

import static dev.inward.multitel.FakeMultitel.PASSWORD;
import static dev.inward.multitel.FakeMultitel.USERNAME;
import static dev.inward.testing.FakeVendor.body;
import static dev.inward.testing.FakeVendor.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.inward.testing.FakeVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a rental's request. */
class RentNumberWireTest {

  private static final String SUCCESS =
      "{\"status\": {\"code\": 200, \"msg\": \"\"}, \"response\": {\"number\": \"33554530000\"}}";

  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
  }

  @AfterEach
  void stop() {
    multitel.close();
  }

  private static RentNumberRequest.Builder request() {
    return RentNumberRequest.builder().number(RentingCall.NUMBER).priceUuid(RentingCall.PRICE_UUID);
  }

  private RecordedRequest sentBy(RentNumberRequest request) {
    multitel.server.enqueue(FakeVendor.json(SUCCESS));
    multitel.client.rentNumber(request);
    return multitel.request();
  }

  private static Object tree(RecordedRequest request) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body(request)))) {
      Object tree = reader.readJsonValue();
      if (tree == null || reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new AssertionError("not one JSON value: " + body(request));
      }
      return tree;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource(RentingCall.class)
  void rentNumber_whenCalled_authenticatesByHeaderAndNowhereElse(RentingCall call) {
    multitel.server.enqueue(FakeVendor.json(SUCCESS));
    call.blocking(multitel.client);
    RecordedRequest request = multitel.request();

    assertThat(request.getHeaders().values("Authorization"))
        .containsExactly("Basic " + base64(USERNAME + ":" + PASSWORD));
    assertThat(sent(request)).doesNotContain(USERNAME, PASSWORD);
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getRequestLine())
        .isEqualTo(call + " /v3/rentnumber/33554530000/4f79d0a734aa3ce0d9f127f66a3d80a3 HTTP/1.1");
  }

  @Test
  void rentNumber_whenCredentialsAreNotAscii_sendsThemAsUtf8() {
    try (FakeMultitel special = new FakeMultitel("müller", "pässwörd ☎")) {
      special.server.enqueue(FakeVendor.json(SUCCESS));
      RentingCall.GET.blocking(special.client);

      assertThat(special.request().getHeaders().get("Authorization"))
          .isEqualTo("Basic " + base64("müller:pässwörd ☎"));
    }
  }

  @Test
  void rentNumberByGet_whenCalled_hasNoBody() {
    multitel.server.enqueue(FakeVendor.json(SUCCESS));
    RentingCall.GET.blocking(multitel.client);
    RecordedRequest request = multitel.request();

    assertThat(request.getBodySize()).isZero();
    assertThat(request.getHeaders().get("Content-Type")).isNull();
  }

  @Test
  void rentNumber_whenNoOptionIsGiven_sendsAnEmptyObject() {
    RecordedRequest request = sentBy(request().build());

    assertThat(body(request)).isEqualTo("{}");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void rentNumber_whenEverythingIsGiven_sendsEachUnderItsName() {
    RecordedRequest request =
        sentBy(
            request()
                .description("Zürich + \"東京\"\n")
                .uri("{E164}@sip.server.com")
                .uri2("2@sip.server.com")
                .uri3("3@sip.server.com")
                .destinationType(RentDestinationType.SIP_URI)
                .smsUri("https://example.com/sms?a=b&c=d")
                .smsDestinationType(RentSmsDestinationType.URL_GET)
                .autoRenew("1")
                .overflow("0")
                .build());

    assertThat(tree(request))
        .isEqualTo(
            Map.of(
                "description", "Zürich + \"東京\"\n",
                "uri", "{E164}@sip.server.com",
                "uri2", "2@sip.server.com",
                "uri3", "3@sip.server.com",
                "ringtype", 1.0,
                "smsuri", "https://example.com/sms?a=b&c=d",
                "smsringtype", 3.0,
                "autorenew", "1",
                "overflow", "0"));
    assertThat(body(request)).contains("\"ringtype\":1,", "\"smsringtype\":3,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/c?d#e",
        "%2e%2e",
        "a%2Fb",
        "...",
        "ü☎",
        "http://evil.example",
        ";x=y",
        "a\\b"
      })
  void rentNumber_whenPriceIsOpaque_keepsItInOneSegment(String priceUuid) {
    RecordedRequest request = sentBy(request().priceUuid(priceUuid).build());

    assertThat(request.getUrl().pathSegments())
        .containsExactly("v3", "rentnumber", "33554530000", priceUuid);
    assertThat(request.getUrl().query()).isNull();
    assertThat(request.getUrl().host()).isEqualTo("127.0.0.1");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
