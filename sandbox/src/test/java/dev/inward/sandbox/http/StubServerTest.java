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

/** What the handler receives, and what the client receives. */
class StubServerTest {

  private final EchoHandler handler = new EchoHandler();
  private StubServer server;

  @BeforeEach
  void open() throws IOException {
    server = StubServer.start(0, handler);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String responseTo(String request) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      return client.send(request).readResponse();
    }
  }

  @Test
  void request_isHandedOverAsItWasSent() throws IOException {
    String sent =
        "PATCH /a%2Fb/%C3%A4?q=a%20b+c&?=/ HTTP/1.1\r\nHost: localhost\r\n"
            + "X-Api-KEY: one\r\nx-api-key: two\r\nContent-Length: 5\r\n\r\nhello";
    assertThat(responseTo(sent)).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\nhello");
    HttpRequest request = handler.request();
    assertThat(request.method()).isEqualTo("PATCH");
    assertThat(request.path()).isEqualTo("/a%2Fb/%C3%A4");
    assertThat(request.query()).isEqualTo("q=a%20b+c&?=/");
    assertThat(request.headers()).containsEntry("x-api-key", List.of("one", "two"));
    assertThat(request.header("X-API-Key")).isEqualTo("one");
    assertThat(request.header("absent")).isNull();
    assertThat(request.body()).asString().isEqualTo("hello");
  }

  @Test
  void handler_whenAClassIsMissing_respondsWithItsName() throws IOException {
    try (StubServer broken =
            StubServer.start(
                0,
                request -> {
                  throw new NoClassDefFoundError("com/example/Gone");
                });
        RawClient client = new RawClient(broken.port())) {
      assertThat(client.send(RawClient.get("/")).readResponse())
          .startsWith("HTTP/1.1 500 ")
          .endsWith(
              "The sandbox cannot run with this class path:"
                  + " java.lang.NoClassDefFoundError: com/example/Gone");
    }
  }

  @Test
  void query_whenThereIsNone_isNull() throws IOException {
    responseTo(RawClient.get("/path"));
    assertThat(handler.request().query()).isNull();
    responseTo(RawClient.get("/path?"));
    assertThat(handler.request().query()).isEmpty();
  }

  @Test
  void target_whenItNamesTheHost_isHandedOverWithoutIt() throws IOException {
    responseTo(RawClient.get("http://localhost/a%20b?c"));
    assertThat(handler.request().path()).isEqualTo("/a%20b");
    assertThat(handler.request().query()).isEqualTo("c");
  }

  @Test
  void path_whenItStartsWithTwoSlashes_staysAsItIs() throws IOException {
    responseTo(RawClient.get("//a/b"));
    assertThat(handler.request().path()).isEqualTo("//a/b");
  }

  @Test
  void body_whenChunked_isHandedOverWhole() throws IOException {
    String chunked = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(responseTo(chunked + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")).endsWith("\r\n\r\nabcde");
  }

  @Test
  void body_whenOfTheGreatestLength_isHandedOverWhole() throws IOException {
    String body = "x".repeat(RequestReader.MAX_BODY);
    assertThat(responseTo(RawClient.post("/", body))).endsWith("\r\n\r\n" + body);
  }

  @Test
  void response_whenLarge_arrivesWhole() throws IOException {
    assertThat(responseTo(RawClient.get("/large"))).hasSizeGreaterThan(EchoHandler.LARGE);
  }

  @Test
  void connection_whenKept_servesOneRequestAfterTheOther() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      for (int i = 0; i < 100; i++) {
        assertThat(client.send(RawClient.post("/", "body " + i)).readResponse())
            .endsWith("\r\n\r\nbody " + i);
      }
    }
  }

  @Test
  void connection_whenTheClientWantsItClosed_isClosed() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx");
      assertThat(client.readToEnd()).endsWith("\r\n\r\nx");
    }
  }

  @Test
  void client_whenItEndsItsOutput_isStillServed() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(RawClient.get("/")).closeOutput();
      assertThat(client.readToEnd()).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void head_isServedWithTheLengthOnly() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send("HEAD / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello");
      assertThat(client.readHead())
          .startsWith("HTTP/1.1 200 ")
          .containsIgnoringCase("Content-Length: 5\r\n");
      assertThat(client.send(RawClient.post("/", "next")).readResponse())
          .startsWith("HTTP/1.1 200 ")
          .endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void response_whenItsStatusAllowsNoBody_endsWithItsHead() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      assertThat(client.send(RawClient.get("/none")).readHead()).startsWith("HTTP/1.1 204 ");
      assertThat(client.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void handler_whenItThrows_isReportedWithoutDetails() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      for (String path : List.of("/broken", "/error")) {
        assertThat(client.send(RawClient.post(path, "hello")).readResponse())
            .startsWith("HTTP/1.1 500 ")
            .containsIgnoringCase("Content-Type: text/plain")
            .doesNotContain("secret", "hello");
      }
      assertThat(client.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
  }

  @Test
  void header_whenAddedToAResponse_isSent() throws IOException {
    try (StubServer other =
            StubServer.start(
                0,
                request -> HttpResponse.of(418, "a/b", request.body()).withHeader("X-One", "1"));
        RawClient client = new RawClient(other.port())) {
      assertThat(client.send(RawClient.get("/")).readResponse())
          .startsWith("HTTP/1.1 418 ")
          .containsIgnoringCase("\r\nX-One: 1\r\n")
          .containsIgnoringCase("\r\nContent-Type: a/b\r\n");
    }
  }

  @Test
  void port_whenItIsTaken_cannotBeOpened() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> StubServer.start(server.port(), handler));
  }

  @Test
  void baseUrl_namesThePort() {
    assertThat(server.baseUrl()).isEqualTo("http://127.0.0.1:" + server.port());
  }
}
