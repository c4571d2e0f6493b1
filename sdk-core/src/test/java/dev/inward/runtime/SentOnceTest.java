package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.Effect;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change and a release are sent as a purchase is: at most once, by whatever HTTP method. */
class SentOnceTest {

  private static Stream<Operation> operations() {
    return Stream.of(
        Operation.change("acme", "route", "POST /v1/buy/{number}"),
        Operation.change("acme", "routeByGet", "GET /v1/buy/{number}/"),
        Operation.release("acme", "giveUp", "POST /v1/buy/{number}"),
        Operation.release("acme", "giveUpByGet", "GET /v1/buy/{number}/"),
        Operation.change("acme", "restore", "POST /v1/buy/{number}").spendingMoney());
  }

  private static PreparedCall prepared(Shop shop, Operation operation) {
    return operation.method().equals("GET")
        ? shop.api.buyByGet(operation, "18003863003")
        : shop.api.buy(operation, "18003863003", "key", Shop.body("{}"));
  }

  private static InwardException failure(Shop shop, Operation operation) {
    return Shop.failure(() -> prepared(shop, operation).execute(Shop::map));
  }

  private static void assertOpen(InwardException failure, Operation operation) {
    assertThat(failure).isInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.mayHaveTakenEffect()).isTrue();
    assertThat(failure.mayHaveSpent()).isEqualTo(operation.spendsMoney());
    assertThat(failure.effect()).isEqualTo(operation.effect());
    assertThat(failure.getMessage()).doesNotContain("bought", "purchase");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenResponseInvitesRepetition_isSentOnceAndUnknown(Operation operation)
      throws IOException {
    List<String> statuses =
        List.of("408 Timeout", "429 Slow down\r\nRetry-After: 0", "503 Busy\r\nRetry-After: 0");
    for (String status : statuses) {
      try (RawServer server = new RawServer(sending(response(status, "no")));
          Shop shop = Shop.at(server)) {
        assertOpen(failure(shop, operation), operation);

        assertThat(server.requests()).hasSize(1);
        assertThat(shop.time.waits).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenResponseIsLost_isSentOnceAndUnknown(Operation operation) throws Exception {
    try (RawServer server = new RawServer((socket, request) -> socket.close());
        Shop shop = Shop.at(server)) {
      assertOpen(failure(shop, operation), operation);
      assertOpen(Shop.failure(prepared(shop, operation).executeAsync(Shop::map)), operation);

      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenResponseIsCut_isSentOnceAndUnreadable(Operation operation) throws IOException {
    String cut = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\nhalf";
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, cut);
                  socket.close();
                });
        Shop shop = Shop.at(server)) {
      InwardException failure = failure(shop, operation);

      assertOpen(failure, operation);
      assertThat(failure).isInstanceOf(UnreadableResponseException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenEarlierConnectionIsIdle_opensAnother(Operation operation) throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "done")));
        Shop shop = Shop.at(server)) {
      assertThat(prepared(shop, operation).execute(Shop::map)).isEqualTo("done");
      assertThat(prepared(shop, operation).execute(Shop::map)).isEqualTo("done");

      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenTheContractRulesTheEffectOut_isRejected(Operation operation) throws IOException {
    try (RawServer server = new RawServer(sending(response("402 Payment Required", "")));
        Shop shop = Shop.at(server)) {
      InwardException failure = failure(shop, operation);

      assertThat(failure).isInstanceOf(RejectedException.class);
      assertThat(failure.mayHaveTakenEffect()).isFalse();
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenTheContractDoesNotListAClientError_isUnknown(Operation operation)
      throws IOException {
    try (RawServer server = new RawServer(sending(response("418 I'm a teapot", "")));
        Shop shop = Shop.at(server)) {
      assertOpen(failure(shop, operation), operation);
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void call_whenNothingIsSent_hadNoEffectAndIsNotRetried(Operation operation) {
    try (Shop shop = new Shop("http://127.0.0.1:1", settings -> settings)) {
      InwardException failure = failure(shop, operation);

      assertThat(failure).isInstanceOf(NotSentException.class);
      assertThat(failure.mayHaveTakenEffect()).isFalse();
      assertThat(shop.time.waits).isEmpty();
    }
  }

  @Test
  void operation_whenAReadSpendsOrAPurchaseDoesNot_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shop.LIST.spendingMoney())
        .withMessage("acme list: a purchase spends money, and a read does not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Operation("acme", "buy", "GET", "/buy", Effect.PURCHASE, false))
        .withMessage("acme buy: a purchase spends money, and a read does not");
  }
}
