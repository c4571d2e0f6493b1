package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that OkHttp sends again in HTTP/2, whatever its settings. A plain client proves that it
 * does; this library's clients never use HTTP/2.
 */
class Http2Test {

  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder()
          .addSubjectAlternativeName("shop.example")
          .addSubjectAlternativeName("other.example")
          .build();
  private static final HandshakeCertificates SERVING =
      new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
  private static final HandshakeCertificates TRUSTING =
      new HandshakeCertificates.Builder().addTrustedCertificate(CERTIFICATE.certificate()).build();
  private static final String OK = response("200 OK", "bought");

  /** The ways in which an HTTP/2 server reports that a request was not processed. */
  @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
  enum Refusal {
    RST_STREAM((stream, request) -> Http2Script.refusedStream(stream)),
    GOAWAY((stream, request) -> Http2Script.goAway());

    final Http2Script.VendorResponse response;

    Refusal(Http2Script.VendorResponse response) {
      this.response = response;
    }
  }

  /** A user's client that prefers HTTP/2 and finds both hosts at one address. */
  private static OkHttpClient users() {
    return new OkHttpClient.Builder()
        .sslSocketFactory(TRUSTING.sslSocketFactory(), TRUSTING.trustManager())
        .dns(host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})))
        .protocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1))
        .retryOnConnectionFailure(true)
        .build();
  }

  private static OkHttpClient usersWithPriorKnowledge() {
    return new OkHttpClient.Builder()
        .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
        .retryOnConnectionFailure(true)
        .build();
  }

  /** Uses HTTP/2 with clients that support it, and sends one response to others. */
  private static RawServer server(Http2Script http2, String http1) throws IOException {
    SSLSocketFactory sockets = SERVING.sslSocketFactory();
    return new RawServer(
        "127.0.0.1",
        connection -> {
          SSLSocket socket =
              (SSLSocket) sockets.createSocket(connection, null, connection.getPort(), true);
          SSLParameters parameters = socket.getSSLParameters();
          parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
          socket.setSSLParameters(parameters);
          socket.setUseClientMode(false);
          return socket;
        },
        (socket, request) -> {
          boolean isHttp2 = "h2".equals(((SSLSocket) socket).getApplicationProtocol());
          (isHttp2 ? http2 : sending(http1)).play(socket, request);
        });
  }

  private static Shop shop(RawServer server, OkHttpClient users) {
    return new Shop(
        "https://shop.example:" + server.port(), settings -> settings.okHttpClient(users));
  }

  /** The status that a plain client gets in the end. */
  private static int status(OkHttpClient client, String url, String method) throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .method(method, method.equals("GET") ? null : Shop.body("{}"))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  private static String buy(Shop shop, String method) {
    return method.equals("GET") ? shop.buyByGet() : shop.buy();
  }

  private static void isTheOneRequest(RawServer server, int before, String method) {
    assertThat(server.requests()).hasSize(before + 1);
    assertThat(server.requests().get(before)).startsWith(method + " /v1/buy/18003863003");
  }

  /** Reports for the second request that it was not processed. */
  private static Http2Script refusing(Http2Script.VendorResponse refusal) {
    return new Http2Script(
        (stream, request) ->
            request == 2 ? refusal.to(stream, request) : Http2Script.status(stream, "200"));
  }

  private static Http2Script misdirecting() {
    return new Http2Script((stream, request) -> Http2Script.status(stream, "421"));
  }

  /** Refuses the second stream of a connection; OkHttp does not retry after a refused first one. */
  @ParameterizedTest
  @CsvSource({"RST_STREAM,POST", "RST_STREAM,GET", "GOAWAY,POST", "GOAWAY,GET"})
  void plainClient_whenItsHttp2StreamIsRefused_sendsAgain(Refusal refusal, String method)
      throws IOException {
    Http2Script refusing = refusing(refusal.response);
    OkHttpClient users = users();
    try (RawServer server = server(refusing, OK)) {
      String url = "https://shop.example:" + server.port() + "/";
      assertThat(status(users, url, "GET")).isEqualTo(200);

      assertThat(status(users, url, method)).isEqualTo(200);

      assertThat(refusing.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"RST_STREAM,POST", "RST_STREAM,GET", "GOAWAY,POST", "GOAWAY,GET"})
  void purchase_whenServerWouldRefuseAnHttp2Stream_isSentOnceInHttp1(Refusal refusal, String method)
      throws IOException {
    Http2Script refusing = refusing(refusal.response);
    OkHttpClient users = users();
    try (RawServer server = server(refusing, OK);
        Shop shop = shop(server, users)) {
      assertThat(status(users, "https://shop.example:" + server.port() + "/", "GET"))
          .isEqualTo(200);
      int before = server.requests().size();

      assertThat(buy(shop, method)).isEqualTo("bought");

      isTheOneRequest(server, before, method);
      assertThat(refusing.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "GET"})
  void plainClient_whenItsSharedHttp2ConnectionIsMisdirected_sendsAgain(String method)
      throws IOException {
    Http2Script misdirecting = misdirecting();
    OkHttpClient users = users();
    try (RawServer server = server(misdirecting, OK)) {
      assertThat(status(users, "https://other.example:" + server.port() + "/", "GET"))
          .isEqualTo(421);
      assertThat(misdirecting.requests()).isEqualTo(1);

      assertThat(status(users, "https://shop.example:" + server.port() + "/", method))
          .isEqualTo(421);

      assertThat(misdirecting.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "GET"})
  void purchase_whenUserHasAnHttp2ConnectionToShare_isSentOnceInHttp1AndUnknown(String method)
      throws IOException {
    OkHttpClient users = users();
    try (RawServer server = server(misdirecting(), response("421 Misdirected Request", ""));
        Shop shop = shop(server, users)) {
      assertThat(status(users, "https://other.example:" + server.port() + "/", "GET"))
          .isEqualTo(421);
      int before = server.requests().size();

      InwardException failure = Shop.failure(() -> buy(shop, method));

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.httpStatus()).isEqualTo(421);
      assertThat(failure.mayHaveSpent()).isTrue();
      isTheOneRequest(server, before, method);
    }
  }

  @Test
  void plainClient_whenItKnowsOfHttp2AndItsStreamIsRefused_sendsAgain() throws IOException {
    Http2Script refusing = refusing(Refusal.RST_STREAM.response);
    OkHttpClient users = usersWithPriorKnowledge();
    try (RawServer server = new RawServer(refusing)) {
      assertThat(status(users, server.url(), "GET")).isEqualTo(200);

      assertThat(status(users, server.url(), "POST")).isEqualTo(200);

      assertThat(refusing.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "GET"})
  void purchase_whenUsersClientKnowsOfHttp2_isSentOnceInHttp1(String method) throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, usersWithPriorKnowledge().newBuilder())) {
      assertThat(buy(shop, method)).isEqualTo("bought");

      isTheOneRequest(server, 0, method);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "GET"})
  void purchase_whenServerKnowsOnlyHttp2_isSentOnceAndUnknown(String method) throws IOException {
    RawServer.Script http2Only =
        (socket, request) -> {
          RawServer.send(socket, Http2Script.settings());
          RawServer.send(socket, Http2Script.goAway());
          socket.close();
        };
    try (RawServer server = new RawServer(http2Only);
        Shop shop = Shop.at(server, usersWithPriorKnowledge().newBuilder())) {
      InwardException failure = Shop.failure(() -> buy(shop, method));

      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.httpStatus()).isNull();
      isTheOneRequest(server, 0, method);
    }
  }
}
