package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.HttpRequest;
import java.io.IOException;
import java.net.SocketException;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are malformed, incomplete or too long; the next client is served. */
class InvalidRequestTest {

  private static final String HEAD = "POST /bad HTTP/1.1\r\nHost: localhost\r\n";
  private static final EchoHandler HANDLER = new EchoHandler();
  private static StubServer server;

  @BeforeAll
  static void open() throws IOException {
    server = StubServer.start(0, HANDLER);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static void assertNextIsServed() throws IOException {
    try (RawClient next = new RawClient(server.port())) {
      assertThat(next.send(RawClient.post("/", "next")).readResponse()).endsWith("\r\n\r\nnext");
    }
    assertThat(HANDLER.requests()).extracting(HttpRequest::path).doesNotContain("/bad");
  }

  /** Returns what comes back; nothing if the connection is reset. */
  private static String responseTo(byte[] bytes) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      return client.send(bytes).closeOutput().readToEnd();
    } catch (SocketException e) {
      return "";
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n",
        "\0\0\0\0",
        "hello\r\n\r\n",
        "GET\r\n\r\n",
        "GET /bad\r\n\r\n",
        "GET bad HTTP/1.1\r\n\r\n",
        "GET * HTTP/1.1\r\n\r\n",
        "GET mailto:bad HTTP/1.1\r\n\r\n",
        "GET /bad|{} HTTP/1.1\r\n\r\n",
        "GET /bad HTTP/1.1\r\nNo colon\r\n\r\n",
        "GET /bad HTTP/1.1\r\nBad name: x\r\n\r\n",
        HEAD + "Content-Length: -1\r\n\r\n",
        HEAD + "Content-Length: many\r\n\r\n",
        HEAD + "Content-Length: 99999999999999999999\r\n\r\n",
        HEAD + "Transfer-Encoding: gzip\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nno length\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"
      })
  void garbage_isNoRequest(String garbage) throws IOException {
    assertThat(responseTo(garbage.getBytes(ISO_8859_1))).doesNotContain(" 200 ");
    assertNextIsServed();
  }

  @Test
  void noise_isNoRequest() throws IOException {
    Random random = new Random(4711);
    for (int i = 0; i < 50; i++) {
      byte[] noise = new byte[random.nextInt(20_000)];
      random.nextBytes(noise);
      assertThat(responseTo(noise)).doesNotContain(" 200 ");
    }
    assertNextIsServed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P",
        "POST /bad HTTP/1.1",
        "POST /bad HTTP/1.1\r\n",
        "POST /bad HTTP/1.1\r\nHost: loc",
        HEAD,
        HEAD + "\r",
        HEAD + "Content-Length: 0\r\n",
        HEAD + "Content-Length: 10\r\n\r\n",
        HEAD + "Content-Length: 10\r\n\r\n123456789",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc",
        HEAD + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"
      })
  void request_whenBrokenOff_isNoRequest(String part) throws IOException {
    assertThat(responseTo(part.getBytes(ISO_8859_1))).isEmpty();
    assertNextIsServed();
  }

  @Test
  void request_whenTheClientLeavesInTheMiddle_isNoRequest() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(HEAD + "Content-Length: 10\r\n\r\n12345");
    }
    assertNextIsServed();
  }

  @ParameterizedTest
  @ValueSource(ints = {RequestReader.MAX_BODY + 1, 10_000_000, Integer.MAX_VALUE})
  void body_whenAnnouncedAsTooLong_isNotRead(int length) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(HEAD + "Content-Length: " + length + "\r\n\r\n");
      assertThat(client.readToEnd()).startsWith("HTTP/1.1 413 ").endsWith("longer than 1 MiB.");
    }
    assertNextIsServed();
  }

  @Test
  void body_whenSentThoughTooLong_isAnsweredWith413() throws IOException {
    byte[] body = new byte[10_000_000];
    try (RawClient client = new RawClient(server.port())) {
      client.send(HEAD + "Content-Length: " + body.length + "\r\n\r\n").send(body);
      assertThat(client.readToEnd()).startsWith("HTTP/1.1 413 ").endsWith("longer than 1 MiB.");
    }
    assertNextIsServed();
  }

  @Test
  void body_whenItsChunksAreTooMany_isAnsweredWith413() throws IOException {
    byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(ISO_8859_1);
    try (RawClient client = new RawClient(server.port())) {
      client.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
      for (int i = 0; i < 100; i++) {
        client.send(chunk);
      }
      assertThat(client.readToEnd()).startsWith("HTTP/1.1 413 ").endsWith("longer than 1 MiB.");
    }
    assertNextIsServed();
  }

  @Test
  void head_whenItHasTooManyHeaders_isNoRequest() throws IOException {
    String head = "GET /bad HTTP/1.1\r\n" + "X-Many: x\r\n".repeat(20_000) + "\r\n";
    assertThat(responseTo(head.getBytes(ISO_8859_1))).doesNotContain(" 200 ");
    assertNextIsServed();
  }

  @Test
  void length_whenShorterThanTheBody_leavesGarbageBehind() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send("POST /good HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcdefgh\r\n\r\n").closeOutput();
      assertThat(client.readResponse()).endsWith("\r\n\r\nabc");
      assertThat(client.readToEnd()).doesNotContain(" 200 ");
    }
    assertNextIsServed();
  }

  @Test
  void requests_whenPipelined_areServedInOrder() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      all.append(RawClient.post("/", "body " + i));
    }
    try (RawClient client = new RawClient(server.port())) {
      client.send(all.toString()).closeOutput();
      for (int i = 0; i < 50; i++) {
        assertThat(client.readResponse()).endsWith("\r\n\r\nbody " + i);
      }
      assertThat(client.readToEnd()).isEmpty();
    }
  }
}
