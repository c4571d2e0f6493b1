package dev.inward.resilience.fuzz;

import dev.inward.RawResponse;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidOrderResult;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.Addresses;
import dev.inward.crazytel.AvailableNumbers;
import dev.inward.crazytel.Destinations;
import dev.inward.crazytel.Owners;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.crazytel.PurchaseResult;
import dev.inward.multitel.BuyNumbersByGetRequest;
import dev.inward.multitel.BuyNumbersCsvByGetRequest;
import dev.inward.multitel.BuyNumbersCsvRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.BuyNumbersResult;
import dev.inward.multitel.CallNotification;
import dev.inward.multitel.RentNumberByGetRequest;
import dev.inward.multitel.RentNumberRequest;
import dev.inward.multitel.RentNumberResult;
import java.util.Map;

/** Every call, with the arguments that the samples response. */
final class Calls {

  static final String BOUGHT = "18003863003";
  static final String RENTED = "33554530000";

  private static final String PRICE = "4f79d0a734aa3ce0d9f127f66a3d80a3";
  private static final String ID = "00000000-0000-4000-8000-000000000001";

  private Calls() {}

  static Yes buyNumbersJson(Clients clients) {
    return yes(clients.multitel().buyNumbers(buy(BuyNumbersOutput.JSON)));
  }

  static Yes buyNumbersXml(Clients clients) {
    return yes(clients.multitel().buyNumbers(buy(BuyNumbersOutput.XML)));
  }

  static Yes buyNumbersByGetJson(Clients clients) {
    return yes(clients.multitel().buyNumbersByGet(buyByGet(BuyNumbersOutput.JSON)));
  }

  static Yes buyNumbersByGetXml(Clients clients) {
    return yes(clients.multitel().buyNumbersByGet(buyByGet(BuyNumbersOutput.XML)));
  }

  static Yes buyNumbersCsv(Clients clients) {
    return yes(
        clients.multitel().buyNumbersCsv(BuyNumbersCsvRequest.builder().number(BOUGHT).build()));
  }

  static Yes buyNumbersCsvByGet(Clients clients) {
    return yes(
        clients
            .multitel()
            .buyNumbersCsvByGet(BuyNumbersCsvByGetRequest.builder().number(BOUGHT).build()));
  }

  static Yes rentNumber(Clients clients) {
    return yes(
        clients
            .multitel()
            .rentNumber(RentNumberRequest.builder().number(RENTED).priceUuid(PRICE).build()));
  }

  static Yes rentNumberByGet(Clients clients) {
    return yes(
        clients
            .multitel()
            .rentNumberByGet(
                RentNumberByGetRequest.builder().number(RENTED).priceUuid(PRICE).build()));
  }

  static Yes callNotification(String body) {
    CallNotification notification = CallNotification.parse(body);
    return new Yes(notification, null, notification.additionalProperties());
  }

  static Yes listAvailableNumbers(Clients clients) {
    AvailableNumbers list = clients.crazytel().listAvailableNumbers();
    return new Yes(list, list.rawBody(), list.additionalProperties());
  }

  static Yes listAddresses(Clients clients) {
    Addresses list = clients.crazytel().listAddresses();
    return new Yes(list, list.rawBody(), list.additionalProperties());
  }

  static Yes listOwners(Clients clients) {
    Owners list = clients.crazytel().listOwners();
    return new Yes(list, list.rawBody(), list.additionalProperties());
  }

  static Yes listDestinations(Clients clients) {
    Destinations list = clients.crazytel().listDestinations();
    return new Yes(list, list.rawBody(), list.additionalProperties());
  }

  static Yes purchase(Clients clients) {
    PurchaseResult result =
        clients
            .crazytel()
            .purchase(
                PurchaseRequest.builder()
                    .didNumber("61400000000")
                    .addressId(ID)
                    .personId(ID)
                    .primaryRoute(PrimaryRoute.DEVICE)
                    .build());
    return new Yes(result, result.rawBody(), result.additionalProperties());
  }

  static Yes orderDids(Clients clients) {
    DidOrderResult result =
        clients
            .anveo()
            .orderDids(
                DidOrderRequest.builder()
                    .didType(DidType.GEOGRAPHIC)
                    .areaId("123.123.123")
                    .quantity(2)
                    .build());
    return new Yes(result, result.rawBody(), result.additionalProperties());
  }

  private static BuyNumbersRequest buy(BuyNumbersOutput output) {
    return BuyNumbersRequest.builder().number(BOUGHT).output(output).build();
  }

  private static BuyNumbersByGetRequest buyByGet(BuyNumbersOutput output) {
    return BuyNumbersByGetRequest.builder().number(BOUGHT).output(output).build();
  }

  private static Yes yes(BuyNumbersResult result) {
    return new Yes(result, result.rawBody(), result.additionalProperties());
  }

  private static Yes yes(RentNumberResult result) {
    return new Yes(result, result.rawBody(), result.additionalProperties());
  }

  private static Yes yes(RawResponse response) {
    return new Yes(response.text(), response.rawBody(), Map.of());
  }
}
