package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which host and port a failure names, and whether it is the proxy's. */
class FailurePlaceTest {

  private static final String NOT_SENT = "acme buy: not sent: ";
  private static final String UNKNOWN = "acme buy: outcome unknown: ";

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static Proxy proxy(Proxy.Type type, int port) {
    return new Proxy(type, InetSocketAddress.createUnresolved("127.0.0.1", port));
  }

  private static Shop shop(String url, UnaryOperator<OkHttpClient.Builder> users) {
    return new Shop(
        url, settings -> settings.okHttpClient(users.apply(new OkHttpClient.Builder()).build()));
  }

  /** Returns the failures of both styles of a call. */
  private static List<InwardException> failures(Shop shop) throws Exception {
    return List.of(Shop.failure(shop::buy), Shop.failure(shop.buying().executeAsync(Shop::map)));
  }

  private static void assertNotSent(Shop shop, String words) throws Exception {
    assertThat(failures(shop))
        .hasOnlyElementsOfType(NotSentException.class)
        .extracting(Throwable::getMessage)
        .containsOnly(NOT_SENT + words);
  }

  private static void assertUnknown(Shop shop, String words) throws Exception {
    assertThat(failures(shop))
        .hasOnlyElementsOfType(OutcomeUnknownException.class)
        .extracting(Throwable::getMessage)
        .containsOnly(UNKNOWN + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost"})
  void connection_whenRefused_namesTheServer(String host) throws Exception {
    String server = host + ":" + freePort();
    try (Shop shop = shop("http://" + server, users -> users)) {
      assertNotSent(shop, ConnectException.class.getName() + " while connecting to " + server);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP", "SOCKS"})
  void connection_whenTheProxyRefusesIt_namesTheProxy(Proxy.Type type) throws Exception {
    int port = freePort();
    try (Shop shop = shop("https://shop.example", users -> users.proxy(proxy(type, port)))) {
      assertThat(failures(shop))
          .hasOnlyElementsOfType(NotSentException.class)
          .extracting(Throwable::getMessage)
          .allSatisfy(
              words ->
                  assertThat(words).startsWith(NOT_SENT).contains("the proxy 127.0.0.1:" + port));
    }
  }

  @Test
  void connection_whenItTakesTooLong_namesTheServer() throws Exception {
    OkHttpClient.Builder slow = new OkHttpClient.Builder().socketFactory(new StalledSockets());
    try (Shop shop =
        new Shop("https://127.0.0.1:1", settings -> settings.okHttpClient(slow.build()))) {
      assertNotSent(
          shop, SocketTimeoutException.class.getName() + " while connecting to 127.0.0.1:1");
    }
  }

  @Test
  void tunnel_whenTheProxyRefusesIt_namesBoth() throws Exception {
    try (RawServer proxy = new RawServer(sending(response("502 No\r\nConnection: close", "")));
        Shop shop =
            shop(
                "https://shop.example",
                users -> users.proxy(proxy(Proxy.Type.HTTP, proxy.port())))) {
      assertNotSent(
          shop,
          IOException.class.getName()
              + " while connecting to shop.example:443 through the proxy 127.0.0.1:"
              + proxy.port());
    }
  }

  @Test
  void lookup_whenItFails_namesTheHost() throws Exception {
    try (Shop shop = shop("https://shop.example:8443", FailurePlaceTest::withoutDns)) {
      assertNotSent(shop, UnknownHostException.class.getName() + " while looking up shop.example");
    }
  }

  @Test
  void lookup_whenTheProxyIsUnknown_namesTheProxy() throws Exception {
    Proxy unknown =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example", 3128));
    try (Shop shop = shop("https://shop.example", users -> withoutDns(users).proxy(unknown))) {
      assertNotSent(
          shop, UnknownHostException.class.getName() + " while looking up the proxy proxy.example");
    }
  }

  private static OkHttpClient.Builder withoutDns(OkHttpClient.Builder users) {
    return users.dns(
        host -> {
          throw new UnknownHostException(host);
        });
  }

  @Test
  void handshake_whenItFails_namesTheServer() throws Exception {
    RawServer.Layer noTls =
        socket -> {
          RawServer.send(socket, "no TLS");
          return socket;
        };
    try (RawServer server = new RawServer("0.0.0.0", noTls, (socket, request) -> socket.close());
        Shop shop = shop("https://localhost:" + server.port(), users -> users)) {
      assertThat(failures(shop))
          .hasOnlyElementsOfType(NotSentException.class)
          .extracting(Throwable::getMessage)
          .allSatisfy(
              words ->
                  assertThat(words)
                      .endsWith(" in the TLS handshake with localhost:" + server.port()));
      assertThat(Shop.failure(shop::buy).getCause())
          .hasMessageContaining(SSLException.class.getPackageName());
    }
  }

  @Test
  void handshake_whenItStalls_namesTheServer() throws Exception {
    try (RawServer server = new RawServer((socket, request) -> RawServer.stall(socket));
        Shop shop =
            new Shop(
                "https://localhost:" + server.port(),
                settings -> settings.callTimeout(Duration.ofSeconds(2)))) {
      assertThat(Shop.failure(shop::buy))
          .isInstanceOf(NotSentException.class)
          .hasMessage(NOT_SENT + "timed out in the TLS handshake with localhost:" + server.port());
    }
  }

  @Test
  void exchange_whenTheConnectionIsReset_namesTheServer() throws Exception {
    try (RawServer server = new RawServer((socket, request) -> RawServer.reset(socket));
        Shop shop = Shop.at(server)) {
      assertUnknown(
          shop,
          SocketException.class.getName() + " in the exchange with localhost:" + server.port());
    }
  }

  @Test
  void exchange_whenNoResponseComes_namesTheServer() throws Exception {
    try (RawServer server = new RawServer((socket, request) -> RawServer.stall(socket));
        Shop shop = Shop.impatient(server)) {
      assertUnknown(shop, "timed out in the exchange with localhost:" + server.port());
    }
  }

  @Test
  void exchange_whenItGoesThroughAProxy_namesBoth() throws Exception {
    try (RawServer proxy = new RawServer((socket, request) -> RawServer.reset(socket));
        Shop shop =
            shop(
                "http://localhost:1", users -> users.proxy(proxy(Proxy.Type.HTTP, proxy.port())))) {
      assertUnknown(
          shop,
          SocketException.class.getName()
              + " in the exchange with localhost:1 through the proxy 127.0.0.1:"
              + proxy.port());
    }
  }

  @Test
  void words_neverContainPathQueryOrKey() throws Exception {
    try (Shop shop = shop("http://127.0.0.1:" + freePort(), users -> users)) {
      assertThat(failures(shop))
          .extracting(Throwable::getMessage)
          .allSatisfy(
              words -> assertThat(words).doesNotContain("/", "?", "18003863003", "key=", "http"));
    }
  }

  /** Makes sockets that never connect in time. */
  private static final class StalledSockets extends javax.net.SocketFactory {

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
          throw new SocketTimeoutException("connect timed out");
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
