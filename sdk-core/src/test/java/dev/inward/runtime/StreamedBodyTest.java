package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Download;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that the caller reads. A server that stalls reports when the client has given up. */
@Timeout(60)
class StreamedBodyTest {

  private final CountDownLatch givenUp = new CountDownLatch(1);

  private final RawServer.Script stalling =
      (socket, request) -> {
        RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbou");
        RawServer.stall(socket);
        givenUp.countDown();
      };

  private static Download download(Shop shop, long maxBytes) {
    return shop.api.list(Shop.LIST).open(maxBytes, status -> status == 200, Shop::map);
  }

  private void assertGivenUp() throws InterruptedException {
    assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void body_whenReadToItsEnd_leavesTheConnectionForTheNextCall() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = Shop.at(server)) {
      for (int i = 0; i < 2; i++) {
        assertThat(download(shop, 6).stream().readAllBytes()).asString().isEqualTo("bought");
      }
      assertThat(server.connections()).isEqualTo(1);
      assertThat(shop.log).hasSize(2).allMatch(line -> line.contains("result, status 200"));
    }
  }

  @Test
  void body_whenItsCodingCannotBeUndone_isNotHandedOut() throws IOException {
    String coded = response("200 OK\r\nContent-Encoding: br", "bought");
    try (RawServer server = new RawServer(sending(coded));
        Shop shop = Shop.at(server)) {
      assertThatThrownBy(() -> download(shop, 6))
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("a content coding that cannot be undone");
    }
  }

  @Test
  void body_whenTheServerStalls_failsWhenTheTimeOfTheCallIsOver() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.impatient(server);
        Download download = download(shop, 9)) {
      InputStream stream = download.stream();
      assertThat(stream.readNBytes(3)).asString().isEqualTo("bou");
      assertThatThrownBy(stream::read)
          .isExactlyInstanceOf(IOException.class)
          .hasMessage("timed out in the exchange with localhost:" + server.port())
          .hasNoCause();
      assertGivenUp();
    }
  }

  @Test
  void body_whenNobodyReadsIt_isGivenUpWhenTheTimeOfTheCallIsOver() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.impatient(server)) {
      Download forgotten = download(shop, 9);
      assertGivenUp();
      assertThatThrownBy(() -> forgotten.stream().readAllBytes())
          .hasMessageStartingWith("timed out");
      Await.until(() -> shop.transport.client(Shop.LIST).connectionPool().connectionCount() == 0);
    }
  }

  @Test
  void body_whenClosedEarly_isGivenUpAtOnce() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.at(server)) {
      Download download = download(shop, 9);
      assertThat(download.stream().read()).isEqualTo('b');
      download.close();
      download.close();
      assertGivenUp();
      assertThatThrownBy(() -> download.stream().read()).hasMessage("the download is closed");
      assertThat(shop.transport.client(Shop.LIST).connectionPool().connectionCount()).isZero();
    }
  }

  @Test
  void body_whenClosedByAnotherThread_endsTheReading() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.at(server)) {
      Download download = download(shop, 9);
      InputStream stream = download.stream();
      assertThat(stream.readNBytes(3)).hasSize(3);
      CompletableFuture<Void> closing = new CompletableFuture<>();
      Thread closer =
          new Thread(
              () -> {
                try {
                  download.close();
                  closing.complete(null);
                } catch (IOException e) {
                  closing.completeExceptionally(e);
                }
              });
      closer.start();
      assertThatThrownBy(stream::read).isInstanceOf(IOException.class);
      closing.get(50, TimeUnit.SECONDS);
      assertGivenUp();
    }
  }

  @Test
  void body_whenTheConnectionIsLost_failsWithoutTheUrl() throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbou");
                  socket.close();
                });
        Shop shop = Shop.at(server);
        Download download = download(shop, 9)) {
      assertThatThrownBy(() -> download.stream().readAllBytes())
          .isExactlyInstanceOf(IOException.class)
          .hasMessageEndingWith(" in the exchange with localhost:" + server.port())
          .hasMessageNotContaining("/v1/list");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void limit_countsWhatIsReadAfterDecompression() throws IOException {
    Buffer coded = new Buffer();
    try (var gzip = Okio.buffer(new GzipSink(coded))) {
      gzip.writeUtf8("0".repeat(1000));
    }
    byte[] bytes = coded.readByteArray();
    RawServer.Script script =
        (socket, request) -> {
          RawServer.send(
              socket,
              "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                  + bytes.length
                  + "\r\n\r\n");
          RawServer.send(socket, bytes);
        };
    try (RawServer server = new RawServer(script);
        Shop shop = Shop.at(server);
        Download whole = download(shop, 1000);
        Download tooLong = download(shop, 999)) {
      assertThat(whole.length()).isEqualTo(Download.UNKNOWN_LENGTH);
      assertThat(whole.stream().readAllBytes()).hasSize(1000);
      assertThatThrownBy(() -> tooLong.stream().readAllBytes())
          .isInstanceOf(Download.TooLongException.class);
    }
  }

  @Test
  void failure_isReadAndMappedAndARetryMayStillBringTheBody() throws IOException {
    RawServer.Script script =
        (socket, request) ->
            RawServer.send(
                socket,
                switch (request) {
                  case 1 -> response("503 Busy", "");
                  case 2 -> response("200 OK", "bought");
                  default -> response("402 Poor", "{\"detail\":\"no money\"}");
                });
    try (RawServer server = new RawServer(script);
        Shop shop = Shop.at(server)) {
      assertThat(download(shop, 6).stream().readAllBytes()).asString().isEqualTo("bought");
      assertThatThrownBy(() -> download(shop, 6))
          .isInstanceOfSatisfying(
              RejectedException.class,
              refusal -> assertThat(refusal.vendorMessage()).isEqualTo("no money"));
    }
  }

  @Test
  void future_completesWithTheBodyAndFreesItsThread() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.at(server, new OkHttpClient.Builder());
        Download download =
            shop.api
                .list(Shop.LIST)
                .openAsync(9, status -> status == 200, Shop::map)
                .get(50, TimeUnit.SECONDS)) {
      assertThat(download.length()).isEqualTo(9);
      Await.until(() -> shop.transport.client(Shop.LIST).dispatcher().runningCallsCount() == 0);
      assertThat(download.stream().readNBytes(3)).asString().isEqualTo("bou");
    }
  }
}
