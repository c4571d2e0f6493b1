package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.HttpRequest;
import dev.inward.sandbox.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong call of an operation is refused as the vendor refuses it, and the journal says why. */
class MismatchTest {

  private static final String LOGIN = "username=me&password=pw";
  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "json/buynumbers | number=1 | buyNumbers | \"STATUS\": 100 | username is missing",
        "xml/buynumbers | number=1 | buyNumbers | <STATUS>100< | username is missing",
        "csv/buynumbers | number=1 | buyNumbersCsv | 100,100 | username is missing",
        "json/buynumbers | username=me&password=&number=1 | buyNumbers | \"STATUS\": 100 |"
            + " password breaks minLength 1",
        "json/buynumbers | LOGIN | buyNumbers | \"STATUS\": 404 | number is missing",
        "xml/buynumbers | LOGIN&number=+1 | buyNumbers | <STATUS>404< |"
            + " number breaks pattern \"^[0-9]+$\"",
        "csv/buynumbers | LOGIN&number=1&type=12 | buyNumbersCsv | 404,404 | type breaks enum",
        "json/buynumbers | number=%zz | buyNumbers | 100 | the body cannot be read as a form",
        "json/buynumbers/me/pw/one | | buyNumbersByGet | \"STATUS\": 404 | number breaks pattern",
        "json/getcountries | UserName=me | listCountries | \"return_code\":100 | is missing",
        "json/getdids | UserName=me&Password=pw | listNumbers | \"return_code\":0 | is missing",
      })
  void multitel_repliesWithItsCodeInTheFormatOfTheCall(
      String path, @Nullable String form, String operation, String body, String reason) {
    HttpRequest request =
        form == null
            ? request("GET", "/" + path, Map.of(), "")
            : request(
                "POST", "/" + path, Map.of("content-type", FORM), form.replace("LOGIN", LOGIN));

    refuses(Vendor.MULTITEL, request, operation, 200, body, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET | inventory | | listInventory | 401 | the header Authorization is missing",
        "GET | inventory | Bearer x | listInventory | 401 | is no HTTP basic authentication",
        "POST | rentnumber/1/x | | rentNumber | 401 | the header Authorization is missing",
        "POST | rentnumber/+1/x | Basic bWU6cHc= | rentNumber | 414 | number breaks pattern",
      })
  void multitelV3_repliesWithItsCode(
      String method, String path, @Nullable String login, String operation, int code, String why) {
    Map<String, String> headers = login == null ? Map.of() : Map.of("authorization", login);
    HttpRequest request = request(method, "/v3/" + path, headers, "");

    refuses(Vendor.MULTITEL, request, operation, 200, "\"" + code + "\"", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | phone-numbers/purchase | | {} | purchase | 401 | X-Crazytel-Api-Key is missing",
        "POST | phone-numbers/purchase | key | {} | purchase | 400 | did_number is missing",
        "POST | phone-numbers/purchase | key | {\"did | purchase | 400 | cannot be read as JSON",
        "POST | phone-numbers/purchase | wrong | {} | purchase | 401 | did_number is missing",
        "GET | balance/ | | | getBalance | 401 | X-Crazytel-Api-Key is missing",
        "PATCH | phone-numbers | key | {} | updateNumber | 422 | did_number is missing",
      })
  void crazytel_repliesWithTheStatus(
      String method,
      String path,
      @Nullable String key,
      @Nullable String json,
      String operation,
      int status,
      String reason) {
    Map<String, String> headers = new HashMap<>();
    headers.put("content-type", "application/json");
    if (key != null) {
      headers.put("x-crazytel-api-key", key);
    }
    HttpRequest request = request(method, "/api/v1/" + path, headers, json == null ? "" : json);

    refuses(Vendor.CRAZYTEL, request, operation, status, "\"detail\"", reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<USERKEY/> | DID.ORDER | DID_TYPE=MOBILE | orderDids | Invalid user key | AREA_ID is missing",
        "<USERKEY/> | ACCOUNT.GETBALANCE | | getBalance | Invalid user key | userKey is missing",
        "'' | DID.ORDER | DID_TYPE=MOBILE | orderDids | Invalid user key | userKey is missing",
        "<USERKEY>k</USERKEY> | DID.ORDER | AREA_ID=1 | orderDids | Invalid request |"
            + " DID_TYPE is missing",
        "<USERKEY>k</USERKEY> | DID.CANCEL | E164=+1 | cancelDid | Invalid request |"
            + " E164 breaks pattern",
        "'' | ACCOUNT.GETBALANCE | | getBalance | Invalid user key | userKey is missing",
      })
  void anveo_repliesWithAnError(
      String key,
      String action,
      @Nullable String argument,
      String operation,
      String error,
      String reason) {
    String parameter =
        argument == null
            ? ""
            : argument.replaceFirst("(.+)=(.+)", "<PARAMETER NAME=\"$1\">$2</PARAMETER>");
    String xml =
        "<REQUEST><USERTOKEN>%s</USERTOKEN><ACTION NAME=\"%s\">%s</ACTION></REQUEST>"
            .formatted(key, action, parameter);
    HttpRequest request =
        request("POST", "/api/v3.asp", Map.of("content-type", "application/xml"), xml);

    refuses(Vendor.ANVEO, request, operation, 200, "<ERROR>" + error + "</ERROR>", reason);
  }

  private static void refuses(
      Vendor vendor,
      HttpRequest request,
      String operation,
      int status,
      String body,
      String reason) {
    VendorStub stub = new VendorStub(VendorDefinitions.of(vendor));
    stub.schedule(Fault.reset());

    HttpResponse response = stub.handle(request);

    assertThat(new String(response.body(), UTF_8)).contains(body);
    assertThat(response.status()).isEqualTo(status);
    assertThat(stub.journal()).hasSize(1);
    JournalEntry entry = stub.journal().get(0);
    assertThat(entry.operation()).isEqualTo(operation);
    assertThat(entry.status()).isEqualTo(status);
    assertThat(entry.arguments()).isEmpty();
    assertThat(entry.sold()).isEmpty();
    assertThat(entry.fault()).isNull();
    assertThat(entry.mismatches()).anySatisfy(each -> assertThat(each).contains(reason));
  }

  private static HttpRequest request(
      String method, String path, Map<String, String> headers, String body) {
    Map<String, List<String>> lists = new HashMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return new HttpRequest(method, path, null, lists, body.getBytes(UTF_8));
  }
}
