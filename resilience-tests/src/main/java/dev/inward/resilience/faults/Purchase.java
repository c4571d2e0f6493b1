package dev.inward.resilience.faults;

import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.crazytel.UpdateNumberRequest;
import dev.inward.multitel.BuyNumbersByGetRequest;
import dev.inward.multitel.BuyNumbersCsvByGetRequest;
import dev.inward.multitel.BuyNumbersCsvRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.RentNumberByGetRequest;
import dev.inward.multitel.RentNumberRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** Every operation that does more than read, with each HTTP method and format that it has. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing that could change.
enum Purchase {
  BUY_NUMBERS_JSON(
      "POST /json/buynumbers",
      OutcomeRule.STATUS_CATALOGUE,
      (clients, number) -> clients.multitel().buyNumbers(buy(number, BuyNumbersOutput.JSON)),
      (clients, number) -> clients.multitel().buyNumbersAsync(buy(number, BuyNumbersOutput.JSON))),
  BUY_NUMBERS_XML(
      "POST /xml/buynumbers",
      OutcomeRule.STATUS_CATALOGUE,
      (clients, number) -> clients.multitel().buyNumbers(buy(number, BuyNumbersOutput.XML)),
      (clients, number) -> clients.multitel().buyNumbersAsync(buy(number, BuyNumbersOutput.XML))),
  BUY_NUMBERS_BY_GET_JSON(
      "GET /json/buynumbers/",
      OutcomeRule.STATUS_CATALOGUE,
      (clients, number) ->
          clients.multitel().buyNumbersByGet(buyByGet(number, BuyNumbersOutput.JSON)),
      (clients, number) ->
          clients.multitel().buyNumbersByGetAsync(buyByGet(number, BuyNumbersOutput.JSON))),
  BUY_NUMBERS_BY_GET_XML(
      "GET /xml/buynumbers/",
      OutcomeRule.STATUS_CATALOGUE,
      (clients, number) ->
          clients.multitel().buyNumbersByGet(buyByGet(number, BuyNumbersOutput.XML)),
      (clients, number) ->
          clients.multitel().buyNumbersByGetAsync(buyByGet(number, BuyNumbersOutput.XML))),
  BUY_NUMBERS_CSV(
      "POST /csv/buynumbers",
      OutcomeRule.NONE,
      (clients, number) ->
          clients.multitel().buyNumbersCsv(BuyNumbersCsvRequest.builder().number(number).build()),
      (clients, number) ->
          clients
              .multitel()
              .buyNumbersCsvAsync(BuyNumbersCsvRequest.builder().number(number).build())),
  BUY_NUMBERS_CSV_BY_GET(
      "GET /csv/buynumbers/",
      OutcomeRule.NONE,
      (clients, number) ->
          clients
              .multitel()
              .buyNumbersCsvByGet(BuyNumbersCsvByGetRequest.builder().number(number).build()),
      (clients, number) ->
          clients
              .multitel()
              .buyNumbersCsvByGetAsync(BuyNumbersCsvByGetRequest.builder().number(number).build())),
  RENT_NUMBER(
      "POST /v3/rentnumber/",
      OutcomeRule.SUCCESS_CODE,
      (clients, number) -> clients.multitel().rentNumber(rent(number)),
      (clients, number) -> clients.multitel().rentNumberAsync(rent(number))),
  RENT_NUMBER_BY_GET(
      "GET /v3/rentnumber/",
      OutcomeRule.SUCCESS_CODE,
      (clients, number) -> clients.multitel().rentNumberByGet(rentByGet(number)),
      (clients, number) -> clients.multitel().rentNumberByGetAsync(rentByGet(number))),
  PURCHASE(
      "POST /api/v1/phone-numbers/purchase",
      OutcomeRule.HTTP_STATUS,
      (clients, number) -> clients.crazytel().purchase(purchase(number)),
      (clients, number) -> clients.crazytel().purchaseAsync(purchase(number))),
  UPDATE_NUMBER(
      "PATCH /api/v1/phone-numbers",
      OutcomeRule.HTTP_STATUS_OF_A_CHANGE,
      (clients, number) -> clients.crazytel().updateNumber(change(number)),
      (clients, number) -> clients.crazytel().updateNumberAsync(change(number))),
  ORDER_DIDS(
      "POST /api/v3.asp",
      OutcomeRule.MARKERS,
      (clients, number) -> clients.anveo().orderDids(order(number)),
      (clients, number) -> clients.anveo().orderDidsAsync(order(number)));

  private static final String PRICE = "4f79d0a734aa3ce0d9f127f66a3d80a3";

  private final String line;
  private final OutcomeRule outcomeRule;
  private final BiFunction<VendorClients, String, Object> call;
  private final BiFunction<VendorClients, String, CompletableFuture<?>> callAsync;

  Purchase(
      String line,
      OutcomeRule outcomeRule,
      BiFunction<VendorClients, String, Object> call,
      BiFunction<VendorClients, String, CompletableFuture<?>> callAsync) {
    this.line = line;
    this.outcomeRule = outcomeRule;
    this.call = call;
    this.callAsync = callAsync;
  }

  /** Returns the operation of a request. The request line of a proxy has the whole URL. */
  static Purchase of(String request) {
    String line = request.replaceFirst("http://[^/]*", "");
    for (Purchase purchase : values()) {
      if (line.startsWith(purchase.line)) {
        return purchase;
      }
    }
    throw new AssertionError("no operation that does more than read");
  }

  /** Tells whether this is the form by GET of another operation. */
  boolean isByGet() {
    return name().contains("BY_GET");
  }

  boolean spendsMoney() {
    return this != UPDATE_NUMBER;
  }

  OutcomeRule outcomeRule() {
    return outcomeRule;
  }

  Object call(VendorClients clients, String number) {
    return call.apply(clients, number);
  }

  CompletableFuture<?> callAsync(VendorClients clients, String number) {
    return callAsync.apply(clients, number);
  }

  /** Returns the vendor's success response to a request for a number. */
  Body success(String number) {
    return switch (this) {
      case BUY_NUMBERS_JSON, BUY_NUMBERS_BY_GET_JSON -> outcome(number, "200", "");
      case BUY_NUMBERS_XML, BUY_NUMBERS_BY_GET_XML -> outcomeInXml(number, "200", "");
      case BUY_NUMBERS_CSV, BUY_NUMBERS_CSV_BY_GET -> new Body("text/csv", number + ",200,\n");
      case RENT_NUMBER, RENT_NUMBER_BY_GET ->
          Body.json(
              "{\"status\":{\"code\":200,\"msg\":\"\"},\"response\":{\"number\":\""
                  + number
                  + "\"}}");
      case UPDATE_NUMBER -> Body.json("{\"message\": \"changed\", \"id\": \"" + number + "\"}");
      case PURCHASE ->
          Body.json(
              "{\"message\": \"DID number successfully purchased\", \"order_id\": \""
                  + number
                  + "\"}");
      case ORDER_DIDS ->
          Body.xml(
              "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\""
                  + number
                  + "\"/></DIDS></RESPONSE>");
    };
  }

  /** Returns the vendor's response for an internal error. */
  Body vendorError(String label) {
    return switch (this) {
      case BUY_NUMBERS_JSON, BUY_NUMBERS_BY_GET_JSON -> outcome("500", "500", label);
      case BUY_NUMBERS_XML, BUY_NUMBERS_BY_GET_XML -> outcomeInXml("500", "500", label);
      case BUY_NUMBERS_CSV, BUY_NUMBERS_CSV_BY_GET -> new Body("text/csv", "500,500,no\n");
      case RENT_NUMBER, RENT_NUMBER_BY_GET ->
          Body.json("{\"status\":{\"code\":500,\"msg\":\"" + label + "\"}}");
      case PURCHASE, UPDATE_NUMBER -> Body.json("{\"detail\":\"" + label + "\"}");
      case ORDER_DIDS -> Body.xml("<RESPONSE><ERROR>" + label + "</ERROR></RESPONSE>");
    };
  }

  /** Returns the vendor's refusal, which rules out a purchase. */
  Body refusal(String label) {
    return switch (this) {
      case BUY_NUMBERS_JSON, BUY_NUMBERS_BY_GET_JSON -> outcome("99", "99", label);
      case BUY_NUMBERS_XML, BUY_NUMBERS_BY_GET_XML -> outcomeInXml("99", "99", label);
      default -> vendorError(label);
    };
  }

  private static Body outcome(String number, String status, String label) {
    return Body.json(
        "{\"DATA\":[{\"RETURN\":\"%s\",\"STATUS\":%s,\"DESCRIPTION\":\"%s\"}]}"
            .formatted(number, status, label));
  }

  private static Body outcomeInXml(String number, String status, String label) {
    return Body.xml(
        "<DATA><RETURN>%s</RETURN><STATUS>%s</STATUS><DESCRIPTION>%s</DESCRIPTION></DATA>"
            .formatted(number, status, label));
  }

  private static BuyNumbersRequest buy(String number, BuyNumbersOutput output) {
    return BuyNumbersRequest.builder().number(number).output(output).build();
  }

  private static BuyNumbersByGetRequest buyByGet(String number, BuyNumbersOutput output) {
    return BuyNumbersByGetRequest.builder().number(number).output(output).build();
  }

  private static RentNumberRequest rent(String number) {
    return RentNumberRequest.builder().number(number).priceUuid(PRICE).build();
  }

  private static RentNumberByGetRequest rentByGet(String number) {
    return RentNumberByGetRequest.builder().number(number).priceUuid(PRICE).build();
  }

  private static PurchaseRequest purchase(String number) {
    return PurchaseRequest.builder()
        .didNumber(number)
        .addressId("00000000-0000-4000-8000-000000000001")
        .personId("00000000-0000-4000-8000-000000000002")
        .primaryRoute(PrimaryRoute.DEVICE)
        .build();
  }

  private static UpdateNumberRequest change(String number) {
    return UpdateNumberRequest.builder().didNumber(number).description("Reception").build();
  }

  private static DidOrderRequest order(String number) {
    return DidOrderRequest.builder()
        .didType(DidType.GEOGRAPHIC)
        .areaId("123.123.123")
        .title(number)
        .build();
  }
}
