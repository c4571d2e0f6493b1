package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at the service, and what comes back. */
class HttpPortTest {

  private final Echo echo = new Echo();
  private HttpPort port;

  @BeforeEach
  void open() throws IOException {
    port = HttpPort.open(0, echo);
  }

  @AfterEach
  void close() {
    port.close();
  }

  private String responseTo(String request) throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      return caller.send(request).readResponse();
    }
  }

  @Test
  void request_isHandedOverAsItWasSent() throws IOException {
    String sent =
        "PATCH /a%2Fb/%C3%A4?q=a%20b+c&?=/ HTTP/1.1\r\nHost: localhost\r\n"
            + "X-Api-KEY: one\r\nx-api-key: two\r\nContent-Length: 5\r\n\r\nhello";
    assertThat(responseTo(sent)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\nhello");
    HttpRequest request = echo.request();
    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.path()).isEqualTo("/a%2Fb/%C3%A4");
    assertThat(request.query()).isEqualTo("q=a%20b+c&?=/");
    assertThat(request.headers()).containsEntry("x-api-key", List.of("one", "two"));
    assertThat(request.header("X-API-Key")).isEqualTo("one");
    assertThat(request.header("absent")).isNull();
    assertThat(request.body()).asString().isEqualTo("hello");
  }

  @Test
  void query_whenThereIsNone_isNull() throws IOException {
    responseTo(RawCaller.get("/path"));
    assertThat(echo.request().query()).isNull();
    responseTo(RawCaller.get("/path?"));
    assertThat(echo.request().query()).isEmpty();
  }

  @Test
  void target_whenItNamesTheHost_isHandedOverWithoutIt() throws IOException {
    responseTo(RawCaller.get("http://localhost/a%20b?c"));
    assertThat(echo.request().path()).isEqualTo("/a%20b");
    assertThat(echo.request().query()).isEqualTo("c");
  }

  @Test
  void path_whenItStartsWithTwoSlashes_staysAsItIs() throws IOException {
    responseTo(RawCaller.get("//a/b"));
    assertThat(echo.request().path()).isEqualTo("//a/b");
  }

  @Test
  void body_whenChunked_isHandedOverWhole() throws IOException {
    String chunked = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(responseTo(chunked + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")).endsWith("\r\n\r\nabcde");
  }

  @Test
  void body_whenOfTheGreatestLength_isHandedOverWhole() throws IOException {
    String body = "x".repeat(Arriving.MAX_BODY);
    assertThat(responseTo(RawCaller.post("/", body))).endsWith("\r\n\r\n" + body);
  }

  @Test
  void response_whenLarge_arrivesWhole() throws IOException {
    assertThat(responseTo(RawCaller.get("/large"))).hasSizeGreaterThan(Echo.LARGE);
  }

  @Test
  void connection_whenKept_responsesOneRequestAfterTheOther() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      for (int i = 0; i < 100; i++) {
        assertThat(caller.send(RawCaller.post("/", "body " + i)).readResponse())
            .endsWith("\r\n\r\nbody " + i);
      }
    }
  }

  @Test
  void connection_whenTheCallerWantsItClosed_isClosed() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      caller.send("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
      assertThat(caller.readToEnd()).endsWith("\r\n\r\nx");
    }
  }

  @Test
  void caller_whenHeSaysNoMore_isStillResponded() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      caller.send(RawCaller.get("/")).sayNoMore();
      assertThat(caller.readToEnd()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void head_isRespondedWithTheLengthOnly() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      caller.send("HEAD / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(caller.readHead()).startsWith("HTTP/1.1 200 ").contains("Content-length: 5\r\n");
      assertThat(caller.send(RawCaller.post("/", "next")).readResponse())
          .startsWith("HTTP/1.1 200 ")
          .endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void response_whenItsStatusAllowsNoBody_endsWithItsHead() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      assertThat(caller.send(RawCaller.get("/none")).readHead()).startsWith("HTTP/1.1 204 ");
      assertThat(caller.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void service_whenItThrows_isRespondedForWithoutDetails() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      for (String path : List.of("/broken", "/error")) {
        assertThat(caller.send(RawCaller.post(path, "hello")).readResponse())
            .startsWith("HTTP/1.1 500 ")
            .contains("Content-type: text/plain")
            .doesNotContain("secret", "hello");
      }
      assertThat(caller.send(RawCaller.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void header_whenGivenToAnResponse_isSent() throws IOException {
    try (HttpPort other =
            HttpPort.open(
                0, request -> HttpResponse.of(418, "a/b", request.body()).header("X-One", "1"));
        RawCaller caller = new RawCaller(other.port())) {
      assertThat(caller.send(RawCaller.get("/")).readResponse())
          .startsWith("HTTP/1.1 418 ")
          .containsIgnoringCase("\r\nX-One: 1\r\n")
          .containsIgnoringCase("\r\nContent-Type: a/b\r\n");
    }
  }

  @Test
  void port_whenItIsTaken_cannotBeOpened() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> HttpPort.open(port.port(), echo));
  }

  @Test
  void baseUrl_namesThePort() {
    assertThat(port.baseUrl()).isEqualTo("http://127.0.0.1:" + port.port());
  }
}
