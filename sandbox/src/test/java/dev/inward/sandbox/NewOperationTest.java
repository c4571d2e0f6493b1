package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations that are new in contract, manifest and sandbox.yaml, and in no line of Java. */
class NewOperationTest {

  private static final String PATHS =
      """
      paths:
        /api/v1/numbers:
          get:
            operationId: listTestNumbers
            x-spends-money: false
            parameters:
              - {name: prefix, in: query, required: false, schema: {type: string}}
            responses:
              '200':
                description: The numbers of the account.
                content:
                  application/json:
                    schema:
                      type: array
                      items: {type: object, properties: {number: {type: string}}}
              '401': {$ref: '#/components/responses/Unauthorized'}
        /api/v1/balance:
          get:
            operationId: getTestBalance
            x-spends-money: false
            responses:
              '200':
                description: The balance.
                content:
                  application/json:
                    schema: {type: object, properties: {balance: {type: number}}}
        /api/v1/countries:
          get:
            operationId: listTestCountries
            x-spends-money: false
            parameters:
              - {name: name, in: query, required: false, schema: {type: string}}
            responses:
              '200':
                description: The countries.
                content:
                  application/json:
                    schema: {type: array, items: {type: string}}
        /api/v1/rent/{number}:
          post:
            operationId: rent
            x-spends-money: true
            parameters:
              - {name: number, in: path, required: true, schema: {type: string}}
              - {name: label, in: query, required: false, schema: {type: string}}
            responses:
              '200':
                description: Rented.
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        order:
                          type: object
                          properties: {did: {type: integer}, label: {type: string}}
              '404': {$ref: '#/components/responses/Unauthorized'}
      """;

  private static final String SAMPLES =
      """
      samples:
      """
          + sample("test-numbers-json", "listTestNumbers", "success")
          + sample("test-balance-json", "getTestBalance", "success")
          + sample("countries-json", "listTestCountries", "success")
          + sample("countries-a-json", "listTestCountries", "success")
          + sample("rent-json", "rent", "success")
          + sample("rent-gone-json", "rent", "error");

  private static final String INTERACTIONS =
      """
      interactions:
      """
          + interaction("listTestNumbers-success", "GET", "/api/v1/numbers", "test-numbers-json")
          + interaction("getTestBalance-success", "GET", "/api/v1/balance", "test-balance-json")
          + interaction("listTestCountries-success", "GET", "/api/v1/countries", "countries-json")
          + interaction("rent-success", "POST", "/api/v1/rent/61400000000", "rent-json");

  private static final String OPERATIONS =
      """
      operations:
        - for: listTestNumbers
          lists:
            numbers: owned
            prefix: prefix
            in:
              application/json: {at: '', each: {/number: number, /price: price}}
        - for: getTestBalance
          returns:
            application/json: {/balance: balance}
        - for: rent
          sells: {number: number}
          returns:
            application/json: {/order/did: number, /order/label: {argument: label}}
          refuses:
            with:
              application/json: {sample: rent-gone-json}
      """;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private VendorControl control;

  @BeforeEach
  void open() throws IOException {
    control = VendorControl.open(VendorDefinition.of(Vendor.CRAZYTEL, specs(OPERATIONS)), 0);
  }

  @AfterEach
  void close() {
    control.close();
  }

  private static Specs specs(String operations) {
    Specs specs = Specs.of("crazytel");
    return specs
        .with("openapi.yaml", edited(specs, "openapi.yaml", "paths:\n", PATHS))
        .with(
            "manifest.yaml",
            new String(edited(specs, "manifest.yaml", "samples:\n", SAMPLES), UTF_8)
                .replace("interactions:\n", INTERACTIONS)
                .getBytes(UTF_8))
        .with("sandbox.yaml", edited(specs, "sandbox.yaml", "operations:\n", operations))
        .with("samples/test-numbers-json", "[{\"number\": \"1\", \"price\": 0.5}]".getBytes(UTF_8))
        .with("samples/test-balance-json", "{\"balance\": 12.50}".getBytes(UTF_8))
        .with("samples/countries-json", "[\"AU\",  \"NZ\"]".getBytes(UTF_8))
        .with("samples/countries-a-json", "[\"AU\"]".getBytes(UTF_8))
        .with(
            "samples/rent-json",
            "{\"order\":  {\"did\": 61400000000, \"label\": \"\"}}".getBytes(UTF_8))
        .with("samples/rent-gone-json", "{\"order\": {}}".getBytes(UTF_8));
  }

  private static byte[] edited(Specs specs, String file, String text, String instead) {
    String before = new String(specs.bytes(file), UTF_8);
    assertThat(before).containsOnlyOnce("\n" + text);
    return before.replace("\n" + text, "\n" + instead).getBytes(UTF_8);
  }

  private static String sample(String id, String operation, String role) {
    return """
      - id: %s
        file: samples/%s
        sha256: '0'
        direction: response
        operation: %s
        role: %s
        origin: authored
        media-type: application/json
        why: A test.
    """
        .formatted(id, id, operation, role);
  }

  private static String interaction(String id, String method, String path, String sample) {
    return """
      - id: %s
        description: %s
        state: the account has addresses
        operation: %s
        request:
          method: %s
          path: %s
          headers: {Accept: application/json, X-Crazytel-Api-Key: your_api_key}
          body: none
        response:
          status: 200
          content-type: application/json
          body: %s
        outcome: success
    """
        .formatted(id, id, id.substring(0, id.indexOf('-')), method, path, sample);
  }

  @Test
  void newRead_listsTheNumbersOfTheAccount_filteredByItsQuery() {
    control.stock("4400", new BigDecimal("2.50"));
    control.stock("6100");
    assertThat(get("/api/v1/numbers")).isEqualTo("[]");

    post("/api/v1/rent/4400");
    post("/api/v1/rent/6100");

    assertThat(get("/api/v1/numbers"))
        .isEqualTo("[{\"number\":\"4400\",\"price\":2.50},{\"number\":\"6100\",\"price\":1.00}]");
    assertThat(get("/api/v1/numbers?prefix=61"))
        .isEqualTo("[{\"number\":\"6100\",\"price\":1.00}]");
    assertThat(get("/api/v1/numbers?country=AU")).contains("the request is not valid");
    assertThat(control.journal().get(control.journal().size() - 1))
        .satisfies(
            entry -> {
              assertThat(entry.operation()).isEqualTo("listTestNumbers");
              assertThat(entry.mismatches()).isNotEmpty();
            });
  }

  @Test
  void newRead_returnsTheBalance() {
    control.balance(new BigDecimal("7.25"));

    assertThat(get("/api/v1/balance")).isEqualTo("{\"balance\":7.25}");
  }

  @Test
  void newRead_whenNothingIsDeclared_respondsAsRecorded() {
    assertThat(get("/api/v1/countries")).isEqualTo("[\"AU\",  \"NZ\"]");
    assertThat(get("/api/v1/countries?name=Peru")).isEqualTo("[\"AU\",  \"NZ\"]");
  }

  @Test
  void newPurchase_sellsOnce() {
    assertThat(post("/api/v1/rent/61400000000"))
        .isEqualTo("{\"order\":  {\"did\": 61400000000, \"label\": \"\"}}");
    assertThat(post("/api/v1/rent/61400000000")).isEqualTo("{\"order\": {}}");
    assertThat(post("/api/v1/rent/61400000006?label=a%22b"))
        .isEqualTo("{\"order\":{\"did\":61400000006,\"label\":\"a\\\"b\"}}");

    assertThat(control.sold()).containsExactly("61400000000", "61400000006");
    assertThat(control.spent()).isEqualByComparingTo("2.00");
    assertThat(control.journal()).extracting(JournalEntry::operation).containsOnly("rent");
  }

  @Test
  void newOperation_whenCredentialsAreWrong_isRefusedAsTheVendorDoes() {
    assertThat(text(request("/api/v1/numbers", "wrong").GET())).contains("Invalid API key");
    assertThat(text(request("/api/v1/rent/61400000000", "wrong").POST(BodyPublishers.noBody())))
        .doesNotContain("61400000000");
    assertThat(control.sold()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for: rent    | for: rents            | the contract has no operation rents",
        "for: rent    | for: listTestNumbers      | /for: listTestNumbers is declared twice",
        "sells:       | sell:                 | unknown key \"sell\"",
        "{number: nu  | {number: n, x: nu     | unknown key \"x\"",
        "{number: nu  | {number: nam, type: nu | either \"number\" or \"type\" must be there",
        "label: {arg  | label: {org           | unknown key \"orgument\"",
        "label}       | lable}                | has the argument lable",
        "did: number  | did: digits           | neither number, price, type, balance nor",
        "/order/did:  | order/did:            | the pointer \"order/did\" does not start with /",
        "numbers: own | numbers: unkn         | neither in-stock, owned nor bought",
        "prefix: pre  | prefix: suf           | has the argument suffix",
        "rent-gone-js | rent-gone-cs          | no sample is called rent-gone-cson",
        "with:        | otherwise:            | unknown key \"otherwise\""
      })
  void declaration_whenItIsWrong_isRejectedWithItsPlace(
      String text, String instead, String problem) {
    String operations = OPERATIONS.replace(text, instead);
    assertThat(operations).isNotEqualTo(OPERATIONS);

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> VendorDefinition.of(Vendor.CRAZYTEL, specs(operations)))
        .withMessageContaining("specs/crazytel/sandbox.yaml at /operations/")
        .withMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/order/did:  | /order/dad: | no recorded success has /order/dad",
        "at: ''       | at: /data   | no recorded success has item 0 at /data",
        "/price:      | /prize:     | no recorded success has /prize"
      })
  void pointer_whenNoRecordedResponseHasIt_failsTheRequest(
      String text, String instead, String problem) throws IOException {
    String operations = OPERATIONS.replace(text, instead);
    VendorDefinition definition = VendorDefinition.of(Vendor.CRAZYTEL, specs(operations));

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> WarmUp.of(definition))
        .withMessageContaining("specs/crazytel/sandbox.yaml at /operations/")
        .withMessageContaining(problem);
  }

  private String get(String path) {
    return text(request(path, "any").GET());
  }

  private String post(String path) {
    return text(request(path, "any").POST(BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path, String key) {
    return HttpRequest.newBuilder(URI.create(control.baseUrl() + path))
        .header("X-Crazytel-Api-Key", key);
  }

  private static String text(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return response.body();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
