package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.UnreadableResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults below HTTP and in the response's body. */
class LostResponseTest {

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }

  private static RawServer.Script sendingGzip(byte[] body) {
    return (socket, request) -> {
      RawServer.send(
          socket,
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
              + body.length
              + "\r\n\r\n");
      RawServer.send(socket, body);
    };
  }

  @Test
  void purchase_whenConnectionIsRefused_isNotSent() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (Shop shop = new Shop("http://127.0.0.1:" + port, settings -> settings)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(failure.httpStatus()).isNull();
      assertThat(failure.rawBody()).isNull();
      assertThat(failure)
          .hasMessage(
              "acme buy: not sent: java.net.ConnectException while connecting to 127.0.0.1:"
                  + port);
    }
  }

  @Test
  void purchase_whenHostIsUnknown_isNotSent() {
    OkHttpClient noDns =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    try (Shop shop = new Shop("https://shop.example", settings -> settings.okHttpClient(noDns))) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
    }
  }

  @Test
  void purchase_whenTlsHandshakeStalls_isNotSent() throws IOException {
    try (RawServer server = new RawServer(sending("no TLS"));
        Shop shop =
            new Shop(
                "https://localhost:" + server.port(),
                settings -> settings.callTimeout(Duration.ofMillis(300)))) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
    }
  }

  @Test
  void purchase_whenConnectionIsResetAfterTheRequest_isUnknown() throws IOException {
    try (RawServer server = new RawServer((socket, request) -> RawServer.reset(socket));
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HT",
        "HTTP/1.1 20",
        "not HTTP at all\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: y",
        "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello"
      })
  void purchase_whenHeadIsBroken_isUnknown(String head) throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, head);
                  socket.close();
                });
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  /** OkHttp reads 256 KiB of lines, without their ends, informational responses included. */
  @ParameterizedTest
  @CsvSource({"255, true", "256, false"})
  void response_whenHeadIsLong_isReadUpToTheLimitOfOkHttp(int kibibytes, boolean read)
      throws IOException {
    String line = "X-Filler: " + "x".repeat(1014) + "\r\n";
    String head = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n" + line.repeat(kibibytes);
    try (RawServer server = new RawServer(sending(head + "\r\nyes"));
        Shop shop = Shop.at(server)) {
      if (read) {
        assertThat(shop.buy()).isEqualTo("yes");
      } else {
        assertThat(Shop.failure(shop::buy)).isExactlyInstanceOf(OutcomeUnknownException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Filler: x\r\n", "x", "\r\nHTTP/1.1 103 Early Hints\r\n"})
  void purchase_whenHeadNeverEnds_isUnknownWithoutReadingOn(String part) throws IOException {
    AtomicLong sent = new AtomicLong();
    byte[] block = part.repeat(1024).getBytes(StandardCharsets.ISO_8859_1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, "HTTP/1.1 103 Early Hints\r\n");
                  while (true) {
                    RawServer.send(socket, block);
                    sent.addAndGet(block.length);
                  }
                });
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(shop::buy)).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
      // The rest is in the buffers of the sockets.
      assertThat(sent).hasValueLessThan(64 << 20);
    }
  }

  @Test
  void response_whenTrailersNeverEnd_isUnreadable() throws IOException {
    byte[] block = "X-Filler: x\r\n".repeat(1024).getBytes(StandardCharsets.ISO_8859_1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(
                      socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
                  while (true) {
                    RawServer.send(socket, block);
                  }
                });
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(UnreadableResponseException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\n"})
  void purchase_whenHeadStalls_isUnknownWhenTimeIsOver(String part) throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, part);
                  RawServer.stall(socket);
                });
        Shop shop = Shop.impatient(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure)
          .hasMessage(
              "acme buy: outcome unknown: timed out in the exchange with localhost:"
                  + server.port());
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void purchase_whenBodyStalls_isUnreadableWithWhatWasRead() throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbou");
                  RawServer.stall(socket);
                });
        Shop shop = Shop.impatient(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(failure.httpStatus()).isEqualTo(200);
      assertThat(failure.rawBody()).isEqualTo("bou");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 9\r\n\r\nbou",
        "Transfer-Encoding: chunked\r\n\r\n9\r\nbou",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nbou\r\n",
        "Transfer-Encoding: chunked\r\n\r\n3\r\nbouZZ",
        "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nbou"
      })
  void response_whenBodyIsBroken_isUnreadableIfSuccessfulElseUnknown(String rest)
      throws IOException {
    for (String status : new String[] {"200 OK", "402 No"}) {
      try (RawServer server =
              new RawServer(
                  (socket, request) -> {
                    RawServer.send(socket, "HTTP/1.1 " + status + "\r\n" + rest);
                    socket.close();
                  });
          Shop shop = Shop.at(server)) {
        InwardException failure = Shop.failure(shop::buy);

        assertThat(failure)
            .isExactlyInstanceOf(
                status.startsWith("2")
                    ? UnreadableResponseException.class
                    : OutcomeUnknownException.class);
        assertThat(failure.mayHaveSpent()).isTrue();
        assertThat(failure.httpStatus()).isEqualTo(Integer.valueOf(status.substring(0, 3)));
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  void response_whenLongerThanTheLimit_isUnreadableAndCut() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "x".repeat(20_000))));
        Shop shop = new Shop(server.url(), settings -> settings.maxResponseBytes(10_000))) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(failure).hasMessageContaining("longer than 10000 bytes");
      assertThat(failure.rawBody()).hasSize(10_000);
    }
  }

  @Test
  void response_whenExactlyTheLimit_isRead() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "x".repeat(10_000))));
        Shop shop = new Shop(server.url(), settings -> settings.maxResponseBytes(10_000))) {
      assertThat(shop.buy()).hasSize(10_000);
    }
  }

  @Test
  void response_whenGzipBomb_isBoundedAfterDecompression() throws IOException {
    try (RawServer server = new RawServer(sendingGzip(gzip(new byte[50 << 20])));
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(failure.rawBody()).hasSize(1 << 20);
    }
  }

  @Test
  void response_whenGzipped_isDecompressed() throws IOException {
    try (RawServer server = new RawServer(sendingGzip(gzip(new byte[] {'y', 'e', 's'})));
        Shop shop = Shop.at(server)) {
      assertThat(shop.buy()).isEqualTo("yes");
    }
  }

  @Test
  void response_whenNoContent_isMappedWithEmptyBody() throws IOException {
    try (RawServer server = new RawServer(sending("HTTP/1.1 204 No Content\r\n\r\n"));
        Shop shop = Shop.at(server)) {
      int status = shop.buying().execute(VendorResponse::status);

      assertThat(status).isEqualTo(204);
      assertThat(shop.buy()).isEmpty();
    }
  }
}
