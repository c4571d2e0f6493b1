package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases in which OkHttp sends a request twice by default; requests are counted at the server. */
class AtMostOnceTest {

  private static final String OK = response("200 OK", "bought");

  private static void dropsSecond(Socket socket, int request) throws IOException {
    if (request == 1) {
      RawServer.send(socket, OK);
    } else {
      socket.close();
    }
  }

  @Test
  void purchase_whenEarlierConnectionIsIdle_opensAnother() throws IOException {
    try (RawServer server = new RawServer(AtMostOnceTest::dropsSecond);
        Shop shop = Shop.at(server)) {
      shop.buy();

      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isTrue();
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void read_whenPooledConnectionDies_isNotSentAgainByOkHttp() throws IOException {
    try (RawServer server = new RawServer(AtMostOnceTest::dropsSecond);
        Shop shop = new Shop(server.url(), settings -> settings.retryReads(false))) {
      shop.list();

      InwardException failure = Shop.failure(shop::list);

      assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
      assertThat(failure.mayHaveSpent()).isFalse();
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void purchase_whenHostHasSeveralAddresses_isSentToOne() throws IOException {
    OkHttpClient.Builder twoAddresses = new OkHttpClient.Builder().dns(Shop.TWO_ADDRESSES);
    try (RawServer server = new RawServer((socket, request) -> socket.close());
        Shop shop = Shop.at(server, twoAddresses)) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(Shop.failure(shop::buyByGet)).isInstanceOf(OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void purchase_whenFirstAddressRefuses_isSentToTheSecond(boolean fastFallback) throws IOException {
    OkHttpClient.Builder twoAddresses =
        new OkHttpClient.Builder().dns(Shop.TWO_ADDRESSES).fastFallback(fastFallback);
    try (RawServer server = new RawServer("127.0.0.2", socket -> socket, sending(OK));
        Shop shop = Shop.at(server, twoAddresses)) {
      assertThat(shop.buy()).isEqualTo("bought");
      assertThat(shop.buyByGet()).isEqualTo("bought");

      assertThat(server.requests()).hasSize(2);
      assertThat(shop.log).hasSize(2).allMatch(line -> line.contains(", 1 transmission(s)"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "408 Request Timeout",
        "408 Request Timeout\r\nRetry-After: 0",
        "421 Misdirected Request",
        "503 Service Unavailable\r\nRetry-After: 0",
        "503 Service Unavailable\r\nRetry-After: 0\r\nRetry-After: 1",
        "500 Internal Server Error"
      })
  void purchase_whenResponseInvitesRepetition_isSentOnceAndUnknown(String status)
      throws IOException {
    try (RawServer server = new RawServer(sending(response(status, "no")));
        Shop shop = Shop.at(server)) {
      InwardException post = Shop.failure(shop::buy);
      InwardException get = Shop.failure(shop::buyByGet);

      assertThat(server.requests()).hasSize(2);
      for (InwardException failure : List.of(post, get)) {
        assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
        assertThat(failure.httpStatus()).isEqualTo(Integer.valueOf(status.substring(0, 3)));
        assertThat(failure.rawBody()).isEqualTo("no");
      }
    }
  }

  @Test
  void purchase_whenChallenged_isSentOnceAndRejected() throws IOException {
    try (RawServer server =
            new RawServer(sending(response("401 Unauthorized\r\nWWW-Authenticate: Basic", "no")));
        Shop shop = Shop.at(server)) {
      InwardException post = Shop.failure(shop::buy);
      InwardException get = Shop.failure(shop::buyByGet);

      assertThat(server.requests()).hasSize(2);
      assertThat(post).isInstanceOf(RejectedException.class);
      assertThat(get).isInstanceOf(RejectedException.class);
      assertThat(post.rawBody()).isEqualTo("no");
    }
  }

  @Test
  void retryAfter_whenHiddenFromOkHttp_isKeptForTheCaller() throws IOException {
    try (RawServer server =
            new RawServer(sending(response("503 Busy\r\nRetry-After: 0\r\nSet-Cookie: a=b", "")));
        Shop shop = Shop.at(server)) {
      InwardException failure = Shop.failure(shop::buy);

      assertThat(failure.headers().get("retry-after")).containsExactly("0");
      assertThat(failure.headers()).doesNotContainKey("Set-Cookie");
      assertThat(failure.reason()).isEqualTo(Reason.VENDOR_FAULT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void redirect_whenReceived_isAResponseAndNotFollowed(int status) throws IOException {
    try (RawServer elsewhere = new RawServer(sending(OK));
        RawServer server =
            new RawServer(
                sending(response(status + " Moved\r\nLocation: " + elsewhere.url() + "/x", "")));
        Shop shop = Shop.at(server)) {
      assertThat(Shop.failure(shop::buy).httpStatus()).isEqualTo(status);
      assertThat(Shop.failure(shop::buyByGet).httpStatus()).isEqualTo(status);
      assertThat(Shop.failure(shop::list).httpStatus()).isEqualTo(status);

      assertThat(server.requests()).hasSize(3);
      assertThat(elsewhere.connections()).isZero();
    }
  }

  @Test
  void body_whenRetrofitDropsThatItIsOneShot_isOneShot() throws IOException {
    AtomicBoolean oneShot = new AtomicBoolean();
    OkHttpClient.Builder retrying =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> chain.withRetryOnConnectionFailure(true).proceed(chain.request()))
            .addNetworkInterceptor(
                chain -> {
                  oneShot.set(requireNonNull(chain.request().body()).isOneShot());
                  return chain.proceed(chain.request());
                });
    try (RawServer server = new RawServer(sending(response("408 Timeout", "")));
        Shop shop = Shop.at(server, retrying)) {
      InwardException failure =
          Shop.failure(
              () ->
                  shop.api
                      .buyWithStaticType(Shop.BUY, "18003863003", Shop.body("{}"))
                      .execute(Shop::map));

      assertThat(failure.httpStatus()).isEqualTo(408);
      assertThat(oneShot).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void preparedCall_whenExecutedTwice_throws() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      PreparedCall prepared = shop.buying();
      prepared.execute(Shop::map);

      assertThatIllegalStateException().isThrownBy(() -> prepared.execute(Shop::map));
      assertThatIllegalStateException().isThrownBy(() -> prepared.executeAsync(Shop::map));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void interface_whenItReturnsACall_isRefused() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shop.transport.api(ShopApi.Unguarded.class));
    }
  }

  @Test
  void call_whenTheClientDidNotMakeIt_isRefused() throws IOException {
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server)) {
      Call foreign =
          shop.transport.client(Shop.LIST).newCall(new Request.Builder().url(server.url()).build());

      assertThatIOException().isThrownBy(foreign::execute);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void call_whenInterceptorClonesIt_isSentOnce() throws IOException {
    OkHttpClient.Builder cloning =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response first = chain.proceed(chain.request());
                  if (first.code() == 200) {
                    first.close();
                    return chain.call().clone().execute();
                  }
                  return first;
                });
    try (RawServer server = new RawServer(sending(OK));
        Shop shop = Shop.at(server, cloning)) {
      assertThat(Shop.failure(shop::buy)).isInstanceOf(UnreadableResponseException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }
}
