package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Invocation;

/** Messages, causes and the log contain no data of the caller or the vendor. */
class SecrecyTest {

  private static final String SECRET = "s3cr3t";

  private static String everythingIn(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString() + failure;
  }

  private static void buyWith(Shop shop, String number, String key) {
    shop.api.buy(Shop.BUY, number, key, Shop.body(SECRET)).execute(Shop::map);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 402 s3cr3t\r\nX-Key: s3cr3t\r\nContent-Length: 19\r\n\r\n{\"detail\":\"s3cr3t\"}",
        "HTTP/1.1 500 s3cr3t\r\nContent-Length: 6\r\n\r\ns3cr3t",
        "HTTP/1.1 302 s3cr3t\r\nLocation: https://s3cr3t\r\nContent-Length: 0\r\n\r\n",
        "s3cr3t\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: s3cr3t\r\nTransfer-Encoding: chunked\r\n\r\ns3cr3t\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\ns3cr3t"
      })
  void failure_whenVendorSendsSecrets_containsNoSecret(String response) throws IOException {
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, response);
                  socket.close();
                });
        Shop shop = Shop.at(server)) {
      Throwable failure = catchThrowable(() -> buyWith(shop, SECRET, SECRET));

      assertThat(everythingIn(failure)).doesNotContain(SECRET);
      assertThat(shop.log).singleElement().asString().doesNotContain(SECRET);
      assertThat(server.requests()).singleElement().asString().contains(SECRET);
    }
  }

  @Test
  void failure_whenArgumentsMakeNoRequest_containsNoSecret() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = Shop.at(server)) {
      Throwable header = catchThrowable(() -> buyWith(shop, "1", SECRET + "\n"));
      Throwable path = catchThrowable(() -> buyWith(shop, "../" + SECRET, "key"));
      Throwable dots = catchThrowable(() -> buyWith(shop, "..", SECRET));

      for (Throwable failure : new Throwable[] {header, dots}) {
        assertThat(failure).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThat(everythingIn(failure)).doesNotContain(SECRET);
      }
      // A slash is encoded, so that this is one path segment.
      assertThat(path).isNull();
      assertThat(server.requests())
          .singleElement()
          .asString()
          .startsWith("POST /v1/buy/..%2Fs3cr3t HTTP/1.1");
    }
  }

  @Test
  void failure_whenReaderThrows_containsNoSecret() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", SECRET)));
        Shop shop = Shop.at(server)) {
      Throwable failure =
          catchThrowable(
              () ->
                  shop.buying()
                      .execute(
                          response ->
                              response.read(
                                  body -> {
                                    throw new IOException(body.utf8());
                                  })));

      assertThat(everythingIn(failure)).doesNotContain(SECRET).contains("java.io.IOException");
    }
  }

  @Test
  void log_whenCallEnds_isOneLineMadeOfTheContract() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", SECRET)));
        Shop shop = Shop.at(server)) {
      buyWith(shop, SECRET, SECRET);

      assertThat(shop.log)
          .singleElement()
          .asString()
          .matches(
              "DEBUG acme buy: POST /v1/buy/\\{number}, result, status 200, \\d+ ms,"
                  + " 1 transmission\\(s\\)");
    }
  }

  @Test
  void request_whenInterceptorSeesIt_doesNotCarryTheArguments() throws IOException {
    AtomicReference<Request> seen = new AtomicReference<>();
    OkHttpClient.Builder looking =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.set(chain.request());
                  return chain.proceed(chain.request());
                });
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = Shop.at(server, looking)) {
      buyWith(shop, "1", "key");

      assertThat(requireNonNull(seen.get()).tag(Invocation.class)).isNull();
    }
  }
}
