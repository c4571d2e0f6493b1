package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.NotSentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests pass a proxy; the proxy of these tests responds to all of them itself. */
@Isolated("changes the proxy selector of the JVM")
class ProxyTest {

  private static final String SERVERS = response("200 OK\r\nConnection: close", "bought");
  private static final String PROXYS = response("502 No\r\nConnection: close", "proxy");

  private static InetSocketAddress at(RawServer proxy) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
  }

  private static Shop shop(String url, UnaryOperator<OkHttpClient.Builder> users) {
    return new Shop(
        url, settings -> settings.okHttpClient(users.apply(new OkHttpClient.Builder()).build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.0.2", "[::1]"})
  void loopback_whenTheUsersSelectorHasAProxy_isCalledDirectly(String host) throws IOException {
    String address = host.equals("[::1]") ? "::1" : "0.0.0.0";
    try (RawServer proxy = new RawServer(sending(PROXYS));
        RawServer server = new RawServer(address, socket -> socket, sending(SERVERS));
        Shop shop =
            shop(
                "http://" + host + ":" + server.port(),
                users -> users.proxySelector(ProxySelector.of(at(proxy))))) {
      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(shop.list()).isEqualTo("bought");

      assertThat(proxy.connections()).isZero();
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void loopback_whenTheSelectorOfTheJvmHasAProxy_isCalledDirectly(boolean ownClient)
      throws IOException {
    ProxySelector before = ProxySelector.getDefault();
    try (RawServer proxy = new RawServer(sending(PROXYS));
        RawServer server = new RawServer(sending(SERVERS))) {
      ProxySelector.setDefault(ProxySelector.of(at(proxy)));
      try (Shop shop = ownClient ? Shop.at(server) : Shop.at(server, new OkHttpClient.Builder())) {
        assertThat(shop.buy()).isEqualTo("bought");
      }

      assertThat(proxy.connections()).isZero();
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void loopback_whenAProxyIsSetExplicitly_isCalledThroughIt() throws IOException {
    try (RawServer proxy = new RawServer(sending(PROXYS));
        RawServer server = new RawServer(sending(SERVERS));
        Shop shop =
            shop(server.url(), users -> users.proxy(new Proxy(Proxy.Type.HTTP, at(proxy))))) {
      assertThat(Shop.failure(shop::buy).rawBody()).isEqualTo("proxy");
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void otherServer_whenTheSelectorHasAProxy_isCalledThroughIt() throws IOException {
    try (RawServer proxy = new RawServer(sending(PROXYS));
        Shop shop =
            shop(
                "https://shop.example",
                users -> users.proxySelector(ProxySelector.of(at(proxy))))) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
      assertThat(proxy.requests()).isNotEmpty().allMatch(line -> line.startsWith("CONNECT "));
    }
  }

  @Test
  void plainTextHost_whenNamed_isCalledWithoutProxyOrEncryption() throws IOException {
    try (RawServer proxy = new RawServer(sending(PROXYS));
        RawServer server = new RawServer(sending(SERVERS));
        Shop shop =
            new Shop(
                "http://localhost:1",
                settings ->
                    settings
                        .allowPlainText("Sandbox")
                        .baseUrl("http://sandbox:" + server.port())
                        .okHttpClient(
                            new OkHttpClient.Builder()
                                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                                .proxySelector(ProxySelector.of(at(proxy)))
                                .build()))) {
      assertThat(shop.buy()).isEqualTo("bought");

      assertThat(proxy.connections()).isZero();
      assertThat(server.requests())
          .singleElement()
          .asString()
          .contains("Host: sandbox:" + server.port());
    }
  }

  @Test
  void selector_whenAProxyFails_isTold() {
    List<URI> failed = new ArrayList<>();
    ProxySelector users =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            return List.of();
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            failed.add(uri);
          }
        };
    URI uri = URI.create("https://shop.example/");

    new DirectProxySelector(users).connectFailed(uri, new InetSocketAddress(1), new IOException());

    assertThat(failed).containsExactly(uri);
  }
}
