package dev.inward.crazytel;

import static dev.inward.crazytel.FakeCrazytel.API_KEY;
import static dev.inward.testing.FakeVendor.body;
import static dev.inward.testing.FakeVendor.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.inward.testing.FakeVendor;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The requests that the vendor receives. */
class CrazytelWireTest {

  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
  }

  @AfterEach
  void stop() {
    crazytel.close();
  }

  private RecordedRequest sentBy(PurchaseRequest request) {
    crazytel.server.enqueue(FakeVendor.json("{\"message\": \"bought\"}"));
    crazytel.client.purchase(request);
    return crazytel.request();
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
  @EnumSource(ListCall.class)
  void list_whenCalled_asksWithTheSlashThatTheDocumentPrints(ListCall call) {
    crazytel.server.enqueue(FakeVendor.json("[]"));
    call.blocking(crazytel.client);
    RecordedRequest request = crazytel.request();

    assertThat(request.getRequestLine()).isEqualTo("GET " + call.path + " HTTP/1.1");
    assertThat(request.getHeaders().values("X-Crazytel-Api-Key"))
        .as("the header X-Crazytel-Api-Key: securitySchemes of specs/crazytel/openapi.yaml")
        .containsExactly(API_KEY);
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    assertThat(request.getBodySize()).isZero();
    assertThat(sent(request)).containsOnlyOnce(API_KEY);
  }

  @Test
  void purchase_whenEverythingIsGiven_isTheDocumentsExample() {
    RecordedRequest request =
        sentBy(
            PurchaseRequest.builder()
                .didNumber("61400000000")
                .addressId("UUID")
                .personId("UUID")
                .primaryRoute(PrimaryRoute.DEVICE)
                .primaryDestination("1000000")
                .description("Main office line")
                .build());

    assertThat(request.getRequestLine()).isEqualTo("POST /api/v1/phone-numbers/purchase HTTP/1.1");
    assertThat(request.getHeaders().values("X-Crazytel-Api-Key"))
        .as("the header X-Crazytel-Api-Key: securitySchemes of specs/crazytel/openapi.yaml")
        .containsExactly(API_KEY);
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("User-Agent"))
        .isEqualTo(
            "inward-crazytel/"
                + System.getProperty("inward.version")
                + " Java/"
                + System.getProperty("java.version"));
    assertThat(tree(request))
        .isEqualTo(
            Map.of(
                "did_number", "61400000000",
                "address_id", "UUID",
                "person_id", "UUID",
                "primary_route", "device",
                "primary_destination", "1000000",
                "description", "Main office line"));
    assertThat(sent(request)).containsOnlyOnce(API_KEY);
  }

  @Test
  void purchase_whenOptionsAreLeftOut_sendsOnlyWhatIsRequired() {
    RecordedRequest request = sentBy(PurchaseCall.request().build());

    assertThat(tree(request))
        .isEqualTo(
            Map.of(
                "did_number", "61400000000",
                "address_id", "address-1",
                "person_id", "person-1",
                "primary_route", "device"));
  }

  @Test
  void purchase_whenTextHasSpecialCharacters_keepsThem() {
    String text = "+61 \"Zürich\" \\ 東京 😀 <&> \u2028 \u0001\n";

    RecordedRequest request =
        sentBy(
            PurchaseCall.request()
                .description(text)
                .primaryRoute(PrimaryRoute.of("új"))
                .didNumber("0061")
                .build());

    assertThat(tree(request))
        .isEqualTo(
            Map.of(
                "did_number", "0061",
                "address_id", "address-1",
                "person_id", "person-1",
                "primary_route", "új",
                "description", text));
  }
}
