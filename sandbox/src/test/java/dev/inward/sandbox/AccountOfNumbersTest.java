package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account has is what was bought, as it was last changed. */
class AccountOfNumbersTest {

  private static final String NUMBERS = "/api/v1/phone-numbers";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Sandbox sandbox;
  private VendorControl control;

  @BeforeEach
  void open() {
    sandbox = Sandbox.start(Vendor.CRAZYTEL);
    control = sandbox.control(Vendor.CRAZYTEL);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void list_whenNothingIsBought_isEmpty() {
    assertThat(get(NUMBERS)).isEqualTo("[]");
    assertThat(get("/api/v1/account/verified-cli/")).isEqualTo("{\"data\":[]}");
  }

  @Test
  void purchase_keepsItsLabel() {
    buy("61255500000", "Main");
    buy("61255500001", "Other");

    assertThat(get(NUMBERS + "?did_number=61255500001"))
        .contains("\"61255500001\"", "\"Other\"", "\"device\"")
        .doesNotContain("61255500000");
    assertThat(get("/api/v1/account/verified-cli/")).contains("61255500000", "61255500001");
    assertThat(get("/api/v1/balance/")).contains("\"balance\":998.00");
  }

  @Test
  void update_changesWhatItNames_andNothingElse() {
    buy("61255500000", "Main");
    buy("61255500001", "Other");

    assertThat(update("61255500000", "\"description\": \"Front\"").statusCode()).isEqualTo(200);

    assertThat(get(NUMBERS + "?did_number=61255500000"))
        .contains("\"Front\"", "\"device\"")
        .doesNotContain("Main");
    assertThat(get(NUMBERS + "?did_number=61255500001")).contains("\"Other\"");

    update("61255500000", "\"primary_route\": \"congestion\"");

    assertThat(get(NUMBERS + "?did_number=61255500000")).contains("\"Front\"", "\"congestion\"");
    assertThat(control.spent()).isEqualByComparingTo("2.00");
  }

  @Test
  void update_whenTheNumberIsNotTheAccounts_isRefused() {
    HttpResponse<String> refused = update("61255500000", "\"description\": \"Front\"");

    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("not found");
    assertThat(control.inStock()).contains("61255500000");
  }

  @Test
  void update_whenItsResponseIsLost_hasHappened() {
    buy("61255500000", "Main");
    control.schedule(Fault.paidAndDropped());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> update("61255500000", "\"description\": \"Front\""));

    assertThat(get(NUMBERS)).contains("\"Front\"");
  }

  @Test
  void number_whenItIsStockedAgain_isForgotten() {
    buy("61255500000", "Main");

    control.stock("61255500000");

    assertThat(get(NUMBERS)).isEqualTo("[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "updates: {number: did_number} | updates: {number: did}    | has the argument did",
        "updates: {number: did_number} | updates: {did: number}    | unknown key \"did\"",
        "{kept: description}           | {keeps: description}      | unknown key \"keeps\""
      })
  void declaration_whenItIsWrong_isRejectedWithItsPlace(
      String text, String instead, String problem) {
    Specs specs = Specs.of("crazytel");
    String declared = new String(specs.bytes("sandbox.yaml"), StandardCharsets.UTF_8);
    assertThat(declared).contains(text);
    byte[] changed = declared.replace(text, instead).getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> VendorDefinition.of(Vendor.CRAZYTEL, specs.with("sandbox.yaml", changed)))
        .withMessageContaining(problem);
  }

  private void buy(String number, String label) {
    String body =
        """
        {"did_number": "%s", "address_id": "a", "person_id": "p", "primary_route": "device",
         "description": "%s"}
        """
            .formatted(number, label);
    HttpRequest.Builder request = request(NUMBERS + "/purchase");
    assertThat(send(request.POST(BodyPublishers.ofString(body))).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> update(String number, String members) {
    String body = "{\"did_number\": \"" + number + "\", " + members + "}";
    return send(request(NUMBERS).method("PATCH", BodyPublishers.ofString(body)));
  }

  private String get(String path) {
    return send(request(path).GET()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(control.baseUrl() + path))
        .header("Content-Type", "application/json")
        .header("X-Crazytel-Api-Key", "key");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
