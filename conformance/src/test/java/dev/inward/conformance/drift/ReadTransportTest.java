package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.drift.Session.Printed;
import dev.inward.contract.HttpRequest;
import dev.inward.sandbox.http.HttpPort;
import dev.inward.sandbox.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves, and what is taken of what comes. */
final class ReadTransportTest {

  private static final String JSON = "application/json";

  private final List<HttpRequest> received = Collections.synchronizedList(new ArrayList<>());
  private HttpResponse response = json("[]");
  private HttpPort port;

  private static HttpResponse json(String body) {
    return HttpResponse.of(200, JSON, body.getBytes(UTF_8));
  }

  @BeforeEach
  void open() throws IOException {
    port =
        HttpPort.open(
            0,
            request -> {
              received.add(request);
              return response;
            });
  }

  @AfterEach
  void close() {
    port.close();
  }

  private Printed owners() throws InterruptedException {
    return Session.at(port.baseUrl()).run("--operation", "listOwners");
  }

  @Test
  void request_isAGetWithTheCredentialInItsHeader() throws Exception {
    owners();

    assertThat(received)
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("GET");
              assertThat(request.path()).isEqualTo("/api/v1/phone-numbers/owners/");
              assertThat(request.query()).isNull();
              assertThat(request.body()).isEmpty();
              assertThat(request.header("X-Crazytel-Api-Key")).isEqualTo(Session.KEY);
              assertThat(request.header("Accept")).isEqualTo(JSON);
            });
  }

  @Test
  void redirect_isAStatusAndIsNotFollowed() throws Exception {
    response =
        HttpResponse.of(302, JSON, new byte[0])
            .header("Location", port.baseUrl() + "/elsewhere?id=1");

    Printed printed = owners();

    assertThat(printed.differences())
        .containsExactly("STATUS status: the contract does not declare it");
    assertThat(printed.out()).doesNotContain("elsewhere");
    assertThat(received).hasSize(1);
  }

  @Test
  void responseThatAsksForBasicAuthentication_isNotAskedAgain() throws Exception {
    response =
        HttpResponse.of(401, JSON, new byte[] {'{', '}'}).header("WWW-Authenticate", "Basic");

    assertThat(owners().code()).isEqualTo(LiveDrift.REFUSED);
    assertThat(received).hasSize(1);
  }

  @Test
  void body_whenItIsAsLongAsItMayBe_isRead() throws Exception {
    response = json("[" + " ".repeat(BoundedBody.MOST - 2) + "]");

    assertThat(owners().code()).isEqualTo(LiveDrift.SAME);
  }

  @Test
  void body_whenItIsLonger_isUnreadable() throws Exception {
    response = json("[" + " ".repeat(BoundedBody.MOST - 1) + "]");

    assertThat(owners().differences())
        .containsExactly("UNREADABLE #: the body is longer than 1 MiB");
  }

  @Test
  void body_whenItIsNestedTooDeep_isUnreadable() throws Exception {
    response = json("[".repeat(500_000));

    assertThat(owners().differences())
        .containsExactly("UNREADABLE #: the body is no JSON, or has a member twice");
  }

  @Test
  void mediaType_whenThereIsNone_isSaid() throws Exception {
    response =
        new HttpResponse(200, Map.of(), "[]".getBytes(UTF_8), response.ending(), response.delay());

    assertThat(owners().differences())
        .containsExactly("HEADER Content-Type: expected application/json, found none");
  }

  @Test
  void namesThatAreData_areNotShown() throws Exception {
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
            "ADDED #/*/(not shown)/email: string (foreseen)",
            "ADDED #/*/(not shown): integer (foreseen)",
            "ADDED #/*/(not shown): boolean (foreseen)",
            "ADDED #/*/(not shown): null (foreseen)",
            "ADDED #/*/line_2: list of string (foreseen)");
  }

  @Test
  void contractWithNamesThatAreData_isHeldAgainstTheValuesOnly() throws Exception {
    response = json("[{\"id\": \"1\", \"61400000000\": 5, \"61400000001\": \"x\"}]");

    assertThat(
            Session.at(port.baseUrl())
                .planted("additionalProperties: true", "additionalProperties: {type: integer}")
                .run("--operation", "listOwners")
                .differences())
        .containsExactly("TYPE #/*/(not shown): expected integer, found string");
  }
}
