package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which connection carries a call that is sent once; connections are counted at the server. */
class ConnectionReuseTest {

  private static final String PROMISE =
      response("200 OK\r\nKeep-Alive: timeout=4, max=9", "bought");
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

  private static ClientSettings.Builder warm(ClientSettings.Builder settings) {
    return settings.reuseConnectionsFor(Duration.ofSeconds(2));
  }

  /** What lies between a client and its server. */
  enum Link {
    PLAIN,
    TLS,
    /** A user's socket factory, whose sockets have no channel. */
    USERS_SOCKETS;

    RawServer server(RawServer.Script script) throws IOException {
      return new RawServer("127.0.0.1", this == TLS ? Link::tls : socket -> socket, script);
    }

    Shop shop(RawServer server, UnaryOperator<ClientSettings.Builder> settings) {
      String url = (this == TLS ? "https" : "http") + "://localhost:" + server.port();
      return new Shop(url, builder -> settings.apply(builder.okHttpClient(users())));
    }

    private OkHttpClient users() {
      OkHttpClient.Builder users = new OkHttpClient.Builder();
      if (this == TLS) {
        HandshakeCertificates trusted =
            new HandshakeCertificates.Builder()
                .addTrustedCertificate(CERTIFICATE.certificate())
                .build();
        users.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
      } else if (this == USERS_SOCKETS) {
        users.socketFactory(new WithoutChannel());
      }
      return users.build();
    }

    private static Socket tls(Socket connection) throws IOException {
      SSLSocketFactory sockets =
          new HandshakeCertificates.Builder()
              .heldCertificate(CERTIFICATE)
              .build()
              .sslSocketFactory();
      SSLSocket socket =
          (SSLSocket) sockets.createSocket(connection, "localhost", connection.getPort(), true);
      socket.setUseClientMode(false);
      return socket;
    }
  }

  private static final class WithoutChannel extends SocketFactory {

    @Override
    public Socket createSocket() {
      return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
      throw new UnsupportedOperationException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void purchases_shareAConnection(Link link) throws IOException {
    try (RawServer server = link.server(sending(PROMISE));
        Shop shop = link.shop(server, ConnectionReuseTest::warm)) {
      for (int i = 0; i < 5; i++) {
        assertThat(shop.buy()).isEqualTo("bought");
        assertThat(shop.buyByGet()).isEqualTo("bought");
      }

      assertThat(server.requests()).hasSize(10);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // set in milliseconds, header, idle in milliseconds, connections
    "0, 'Keep-Alive: timeout=4', 0, 2",
    "3000, 'Server: a', 2999, 1",
    "3000, 'Server: a', 3000, 2",
    "3000, 'Keep-Alive: max=5', 2999, 1",
    "3000, 'Keep-Alive: timeout=0', 0, 2",
    "3000, 'Keep-Alive: timeout=4', 1999, 1",
    "3000, 'Keep-Alive: max=9, timeout = 4', 2000, 2",
    "3000, 'Keep-Alive: timeout=60', 2999, 1",
    "3000, 'Keep-Alive: timeout=60', 3000, 2",
    "3000, 'Connection: close', 0, 2"
  })
  void purchase_afterAnIdleTime_takesTheConnectionWhileItIsSafe(
      int set, String header, int idle, int connections) throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK\r\n" + header, "bought")));
        Shop shop =
            new Shop(
                server.url(), settings -> settings.reuseConnectionsFor(Duration.ofMillis(set)))) {
      shop.buy();
      shop.time.pass(Duration.ofMillis(idle));
      shop.buyByGet();

      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(connections);
    }
  }

  @ParameterizedTest
  @EnumSource
  void purchase_whenServerHasClosedTheConnection_takesAnother(Link link) throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    RawServer.Script closing =
        (socket, request) -> {
          RawServer.send(socket, PROMISE);
          if (request == 1) {
            socket.close();
            closed.countDown();
          }
        };
    try (RawServer server = link.server(closing);
        Shop shop = link.shop(server, ConnectionReuseTest::warm)) {
      shop.buy();
      assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();

      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(shop.buyByGet()).isEqualTo("bought");

      assertThat(server.requests()).hasSize(3);
      assertThat(server.connections()).isEqualTo(2);
      assertThat(shop.log).hasSize(3).allMatch(line -> line.contains(", 1 transmission(s)"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void purchase_whenDataHasArrivedUnasked_isNotSentIntoIt(Link link) throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    CountDownLatch sent = new CountDownLatch(1);
    RawServer.Script talking =
        (socket, request) -> {
          RawServer.send(socket, PROMISE);
          if (request == 1) {
            await(read);
            RawServer.send(socket, response("408 Request Timeout", "no"));
            sent.countDown();
          }
        };
    try (RawServer server = link.server(talking);
        Shop shop = link.shop(server, ConnectionReuseTest::warm)) {
      shop.buy();
      read.countDown();
      assertThat(sent.await(5, TimeUnit.SECONDS)).isTrue();

      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void purchase_whenServerClosesInsteadOfResponding_isUnknownAndSentOnce() throws IOException {
    RawServer.Script dropping =
        (socket, request) -> {
          if (request == 1) {
            RawServer.send(socket, PROMISE);
          } else {
            socket.close();
          }
        };
    try (RawServer server = new RawServer(dropping);
        Shop shop = new Shop(server.url(), ConnectionReuseTest::warm)) {
      shop.buy();

      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void purchase_whenManyConnectionsAreStale_opensOne() throws Exception {
    int callers = 8;
    CountDownLatch together = new CountDownLatch(callers);
    RawServer.Script together8 =
        (socket, request) -> {
          if (request <= callers) {
            together.countDown();
            await(together);
          }
          RawServer.send(socket, PROMISE);
        };
    try (RawServer server = new RawServer(together8);
        Shop shop = new Shop(server.url(), ConnectionReuseTest::warm)) {
      Thread[] threads = new Thread[callers];
      for (int i = 0; i < callers; i++) {
        threads[i] = new Thread(shop::buy, "caller");
        threads[i].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      shop.time.pass(Duration.ofSeconds(3));

      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(server.connections()).isEqualTo(callers + 1);
      assertThat(server.requests()).hasSize(callers + 1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 9_001})
  void setting_outOfRange_isRefused(long millis) {
    ClientSettings.Builder settings = ClientSettings.builder("acme", "https://shop.example");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.reuseConnectionsFor(Duration.ofMillis(millis)))
        .withMessage("reuseConnectionsFor must be from 0 to 9 seconds");
  }
}
