package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls over TLS: the outcomes of bad certificates and cut connections. */
class TlsTest {

  private static final HeldCertificate GOOD = certificate("localhost");
  private static final String OK = response("200 OK", "bought");

  private static HeldCertificate certificate(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
  }

  private static HandshakeCertificates serving(HeldCertificate certificate) {
    return new HandshakeCertificates.Builder().heldCertificate(certificate).build();
  }

  private static OkHttpClient.Builder trusting(HeldCertificate certificate) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    return new OkHttpClient.Builder()
        .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }

  private static RawServer.Layer tls(HeldCertificate certificate) {
    SSLSocketFactory sockets = serving(certificate).sslSocketFactory();
    return connection -> {
      // Not closing the connection below is what lets a test cut it without TLS saying so.
      SSLSocket socket =
          (SSLSocket) sockets.createSocket(connection, "localhost", connection.getPort(), false);
      socket.setUseClientMode(false);
      return socket;
    };
  }

  private static Shop shop(RawServer server, OkHttpClient.Builder users) {
    return new Shop(
        "https://localhost:" + server.port(), settings -> settings.okHttpClient(users.build()));
  }

  @Test
  void purchase_whenCertificateIsNotTrusted_isNotSent() throws IOException {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("localhost")
            .validityInterval(0, 1)
            .build();
    HeldCertificate elsewhere = certificate("elsewhere.example");
    isNotSent(GOOD, new OkHttpClient.Builder());
    isNotSent(GOOD, trusting(elsewhere));
    isNotSent(elsewhere, trusting(elsewhere));
    isNotSent(expired, trusting(authority));
    isNotSent(
        GOOD,
        trusting(GOOD)
            .certificatePinner(
                new CertificatePinner.Builder()
                    .add("localhost", CertificatePinner.pin(elsewhere.certificate()))
                    .build()));
  }

  private static void isNotSent(HeldCertificate served, OkHttpClient.Builder users)
      throws IOException {
    try (RawServer server = new RawServer("127.0.0.1", tls(served), sending(OK));
        Shop shop = shop(server, users)) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
      assertThat(Shop.failure(shop::buyByGet)).isInstanceOf(NotSentException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void purchase_whenServerSpeaksNoTls_isNotSent() throws IOException {
    RawServer.Layer plain =
        connection -> {
          RawServer.send(connection, response("400 Bad Request", "no TLS here"));
          return connection;
        };
    try (RawServer server = new RawServer("127.0.0.1", plain, sending(OK));
        Shop shop = shop(server, trusting(GOOD))) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void purchase_whenServerSpeaksOnlyTls_isUnknown() throws IOException {
    try (RawServer server = new RawServer("127.0.0.1", tls(GOOD), sending(OK));
        Shop shop = new Shop("http://localhost:" + server.port(), settings -> settings)) {
      InwardException failure = Shop.failure(shop::buy);

      // Its bytes did leave, and only the server knows that it could not read them.
      assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void purchase_whenHandshakeIsCut_isNotSent() throws IOException {
    RawServer.Layer cutting =
        connection -> {
          connection.getInputStream().read();
          RawServer.reset(connection);
          return connection;
        };
    try (RawServer server = new RawServer("127.0.0.1", cutting, sending(OK));
        Shop shop = shop(server, trusting(GOOD))) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(NotSentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Le"})
  void purchase_whenConnectionIsCutWithinTheHead_isUnknown(String part) throws IOException {
    InwardException failure = cutAfter(part);

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 9\r\n\r\n{\"a\":1}",
        "Transfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n"
      })
  void purchase_whenConnectionIsCutWithinTheBody_isUnreadable(String rest) throws IOException {
    assertThat(cutAfter("HTTP/1.1 200 OK\r\n" + rest))
        .isInstanceOf(UnreadableResponseException.class);
  }

  /** Java accepts the end of the connection as the end of TLS; only a length or a chunk differs. */
  @Test
  void purchase_whenConnectionIsCutAndNoLengthWasSent_isMappedFromTheTruncatedBody()
      throws IOException {
    InwardException failure = cutAfter("HTTP/1.1 402 No\r\nConnection: close\r\n\r\n{\"a\":");

    assertThat(failure).isInstanceOf(RejectedException.class);
    assertThat(failure.rawBody()).isEqualTo("{\"a\":");
  }

  private static InwardException cutAfter(String part) throws IOException {
    CuttableTls layer = new CuttableTls();
    try (RawServer server =
            new RawServer(
                "127.0.0.1",
                layer,
                (socket, request) -> {
                  RawServer.send(socket, part);
                  layer.cut();
                });
        Shop shop = shop(server, trusting(GOOD))) {
      InwardException failure = Shop.failure(shop::buy);
      assertThat(server.requests()).hasSize(1);
      return failure;
    }
  }

  /** Ends the connection below TLS, so that no end is announced. */
  private static final class CuttableTls implements RawServer.Layer {

    private final RawServer.Layer tls = tls(GOOD);
    private volatile Socket below = new Socket();

    @Override
    public Socket over(Socket connection) throws IOException {
      below = connection;
      return tls.over(connection);
    }

    void cut() throws IOException {
      below.close();
    }
  }

  @Test
  void client_whenDerived_checksAsTheUsersDoes() {
    OkHttpClient users =
        trusting(GOOD)
            .hostnameVerifier((host, session) -> false)
            .certificatePinner(
                new CertificatePinner.Builder()
                    .add("localhost", CertificatePinner.pin(GOOD.certificate()))
                    .build())
            .connectionSpecs(List.of(ConnectionSpec.RESTRICTED_TLS))
            .build();
    try (Shop own = new Shop("https://shop.example", settings -> settings);
        Shop brought = new Shop("https://shop.example", settings -> settings.okHttpClient(users))) {
      for (Operation operation : List.of(Shop.BUY, Shop.LIST)) {
        checksAlike(own.transport.client(operation), new OkHttpClient());
        OkHttpClient derived = brought.transport.client(operation);
        checksAlike(derived, users);
        assertThat(derived.sslSocketFactory()).isSameAs(users.sslSocketFactory());
        assertThat(derived.x509TrustManager()).isSameAs(users.x509TrustManager());
      }
    }
  }

  private static void checksAlike(OkHttpClient derived, OkHttpClient model) {
    assertThat(derived.hostnameVerifier()).isSameAs(model.hostnameVerifier());
    assertThat(derived.certificatePinner()).isEqualTo(model.certificatePinner());
    assertThat(derived.connectionSpecs()).isEqualTo(model.connectionSpecs());
    assertThat(derived.x509TrustManager().getClass())
        .isEqualTo(model.x509TrustManager().getClass());
  }
}
