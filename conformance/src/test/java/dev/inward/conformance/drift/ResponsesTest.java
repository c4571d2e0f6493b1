package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.drift.Session.Printed;
import java.io.IOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request that is sent, and unusual responses to it. */
final class ResponsesTest {

  private final MockWebServer server = new MockWebServer();
  private MockResponse response = json("[]");
  private String baseUrl = "";

  private static MockResponse json(String body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  @BeforeEach
  void start() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response;
          }
        });
    server.start();
    baseUrl = "http://127.0.0.1:" + server.getPort();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Printed owners() {
    return Session.at(baseUrl).run("--operation", "listOwners");
  }

  @Test
  void request_isAGetWithTheCredentialInItsHeader() throws InterruptedException {
    owners();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("GET /api/v1/phone-numbers/owners/ HTTP/1.1");
    assertThat(request.getBodySize()).isZero();
    assertThat(request.getHeaders().get("X-Crazytel-Api-Key")).isEqualTo(Session.KEY);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void redirect_isAStatusAndIsNotFollowed() {
    response =
        json("").newBuilder().code(302).addHeader("Location", baseUrl + "/elsewhere?id=1").build();

    Printed printed = owners();

    assertThat(printed.differences())
        .containsExactly("STATUS status: not declared by the contract");
    assertThat(printed.out()).doesNotContain("elsewhere");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void challenge_isNotFollowed() {
    response = json("{}").newBuilder().code(401).addHeader("WWW-Authenticate", "Basic").build();

    assertThat(owners().code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void body_whenItIsAsLongAsAllowed_isRead() {
    response = json(listOfBytes(VendorClient.MAX_BYTES));

    assertThat(owners().code()).isEqualTo(LiveDrift.SAME);
  }

  @Test
  void body_whenItIsLonger_isUnreadable() {
    response = json(listOfBytes(VendorClient.MAX_BYTES + 1));

    assertThat(owners().differences())
        .containsExactly("UNREADABLE #: the body is longer than 1 MiB");
  }

  private static String listOfBytes(int length) {
    String before = "[{\"id\":\"";
    String after = "\"}]";
    return before + "1".repeat(length - before.length() - after.length()) + after;
  }

  @Test
  void body_whenOnlyTheClientCannotReadIt_isUnreadable() {
    response = json("[" + " ".repeat(VendorClient.MAX_BYTES - 2) + "]");

    assertThat(owners().differences())
        .containsExactly("UNREADABLE #: the client cannot read the response");
  }

  @Test
  void body_whenItIsNestedTooDeep_isUnreadable() {
    response = json("[".repeat(500_000));

    assertThat(owners().differences())
        .containsExactly("UNREADABLE #: the body is not JSON, or has a property twice");
  }

  @Test
  void mediaType_whenThereIsNone_isReported() {
    response = new MockResponse.Builder().body("[]").build();

    assertThat(owners().differences())
        .containsExactly("HEADER Content-Type: expected application/json, found none");
  }

  @Test
  void namesThatAreData_areNotShown() {
    response =
        json(
            """
            [{"id": "1", "61400000000": {"email": "jo@example.com"}, "jo@example.com": 1,
              "%s": true, "f47ac10b-58cc-4372-a567-0e02b2c3d479": null, "line_2": ["Main street"]}]
            """
                .formatted(Session.KEY));

    Printed printed = owners();

    assertThat(printed.differences())
        .containsExactlyInAnyOrder(
            "ADDED #/*/(not shown): object (foreseen)",
            "ADDED #/*/(not shown): integer (foreseen)",
            "ADDED #/*/(not shown): boolean (foreseen)",
            "ADDED #/*/(not shown): null (foreseen)",
            "ADDED #/*/line_2: array (foreseen)");
  }

  @Test
  void additionalProperties_whenTheyHaveASchema_areValidated() {
    response = json("[{\"id\": \"1\", \"61400000000\": 5, \"61400000001\": \"x\"}]");

    assertThat(
            Session.at(baseUrl)
                .planted("additionalProperties: true", "additionalProperties: {type: integer}")
                .run("--operation", "listOwners")
                .differences())
        .containsExactly("TYPE #/*/(not shown): expected integer, found string");
  }
}
