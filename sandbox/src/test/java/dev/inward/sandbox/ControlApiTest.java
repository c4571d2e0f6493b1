package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.inward.OutcomeUnknownException;
import dev.inward.contract.HttpRequest;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.sandbox.http.StubServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the control API changes, as a client of the vendor sees it. */
final class ControlApiTest {

  private static final String NUMBER = "12025550100";

  private static Sandbox sandbox;
  private static Buyers buyers;
  private static ControlApi control;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
    buyers = Buyers.at(sandbox);
    control = new ControlApi(sandbox, List.of(Vendor.values()));
  }

  @BeforeEach
  void reset() {
    assertThat(call("POST", "/vendors/multitel/reset", "").status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    buyers.close();
    sandbox.close();
  }

  private static HttpResponse call(String method, String path, String body) {
    return control.handle(new HttpRequest(method, path, null, Map.of(), body.getBytes(UTF_8)));
  }

  private static JsonNode json(HttpResponse response) throws IOException {
    return new ObjectMapper().readTree(response.body());
  }

  private static JsonNode state() throws IOException {
    return json(call("GET", "/vendors/multitel", ""));
  }

  @Test
  void health_listsTheVendors() throws IOException {
    JsonNode health = json(call("GET", "/health", ""));

    assertThat(health.path("status").textValue()).isEqualTo("up");
    assertThat(health.path("vendors").path("crazytel").textValue())
        .isEqualTo(sandbox.baseUrl(Vendor.CRAZYTEL));
  }

  @Test
  void purchase_isInTheState_untilReset() throws IOException {
    buyers.buy(NUMBER);

    assertThat(state().path("sold").path(0).textValue()).isEqualTo(NUMBER);
    assertThat(state().path("spent").textValue()).isEqualTo("1.00");

    call("POST", "/vendors/multitel/reset", "");

    assertThat(state().path("sold")).isEmpty();
  }

  @Test
  void stock_isClearedAndFilled() throws IOException {
    call("DELETE", "/vendors/multitel/stock", "");
    call("POST", "/vendors/multitel/stock", "{\"numbers\": [\"12025550100\"], \"price\": \"7.5\"}");

    assertThat(state().path("inStock")).hasSize(1);
    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
    assertThat(state().path("spent").textValue()).isEqualTo("7.5");
  }

  @Test
  void balance_isSet() throws IOException {
    call("PUT", "/vendors/multitel/balance", "{\"amount\": \"0.10\"}");

    assertThat(state().path("balance").textValue()).isEqualTo("0.10");
    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).hasMessageContaining("balance");
  }

  @Test
  void fault_isScheduled_andIsInTheJournal() throws IOException {
    call("POST", "/vendors/multitel/faults", "{\"faults\": [\"paid-and-dropped\"]}");

    assertThat(catchThrowable(() -> buyers.buy(NUMBER)))
        .isInstanceOf(OutcomeUnknownException.class);

    JsonNode request = json(call("GET", "/vendors/multitel/journal", "")).path("requests").path(0);
    assertThat(request.path("operation").textValue()).isEqualTo("buyNumbers");
    assertThat(request.path("fault").textValue()).isEqualTo("paid-and-dropped");
    assertThat(request.path("sold").path(0).textValue()).isEqualTo(NUMBER);
  }

  @Test
  void faults_areCancelled() {
    call("POST", "/vendors/multitel/faults", "{\"faults\": [\"reset\"]}");
    call("DELETE", "/vendors/multitel/faults", "");

    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void operations_areListedWithTheirRoutes() throws IOException {
    JsonNode operations = json(call("GET", "/vendors/crazytel/operations", "")).path("operations");

    assertThat(operations.path("purchase").textValue())
        .isEqualTo("POST /api/v1/phone-numbers/purchase");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET|/nothing||404|the paths are /health and /vendors/NAME, with one of multitel, crazytel, anveo",
        "GET|/vendors/acme||404|the paths are /health and /vendors/NAME, with one of multitel, crazytel, anveo",
        "GET|/vendors/anveo/nothing||404|a vendor has reset, stock, balance, faults, journal and operations",
        "GET|/vendors/anveo/reset||405|the method must be POST",
        "PUT|/vendors/anveo/stock||405|the method must be POST or DELETE",
        "POST|/vendors/anveo/stock|[]|400|the body must be a JSON object with numbers, price",
        "POST|/vendors/anveo/stock|{\"number\": 1}|400|number is not one of numbers, price",
        "POST|/vendors/anveo/stock|{\"numbers\": [1]}|400|numbers must be a list of strings",
        "POST|/vendors/anveo/stock|{\"numbers\": [\"+1\"]}|400|number must be digits, without a plus sign",
        "PUT|/vendors/anveo/balance|{\"amount\": \"much\"}|400|amount must be a decimal, such as \"9.50\"",
        "PUT|/vendors/anveo/balance|{\"amount\": -1}|400|amount must not be negative",
        "PUT|/vendors/anveo/balance|{\"amount\": \"1e999999999\"}|400"
            + "|amount must have at most 12 digits before the point and 9 after it"
      })
  void request_thatIsNotUnderstood_changesNothingAndNamesThePlace(
      String method, String path, String body, int status, String error) throws IOException {
    HttpResponse response = call(method, path, body == null ? "" : body);

    assertThat(response.status()).isEqualTo(status);
    assertThat(json(response).path("error").textValue()).isEqualTo(error);
  }

  @Test
  void fault_withAnotherName_isRefusedWithTheList() throws IOException {
    HttpResponse response = call("POST", "/vendors/anveo/faults", "{\"faults\": [\"storm\"]}");

    assertThat(response.status()).isEqualTo(400);
    assertThat(json(response).path("error").textValue())
        .startsWith("faults: each must be one of [reset, close, paid-and-dropped,");
  }

  @Test
  void request_thatCannotBeRead_getsAnErrorInJson() throws IOException {
    try (StubServer server = StubServer.start(0, control)) {
      String tooLong =
          "POST /vendors/anveo/stock HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n";

      assertThat(raw(server, tooLong))
          .startsWith("HTTP/1.1 413 ")
          .contains("Content-Type: application/json\r\n")
          .endsWith("\r\n\r\n{\"error\":\"The body is longer than 1 MiB.\"}");
      assertThat(raw(server, "GET mailto:a HTTP/1.1\r\n\r\n"))
          .startsWith("HTTP/1.1 400 ")
          .endsWith("\r\n\r\n{\"error\":\"The request is not valid HTTP/1.1.\"}");
    }
  }

  private static String raw(StubServer server, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
