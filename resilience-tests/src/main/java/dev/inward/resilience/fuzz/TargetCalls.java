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

/** A call of every operation, with the arguments of the samples. */
final class TargetCalls {

  static final String BOUGHT = "18003863003";
  static final String RENTED = "33554530000";

  private static final String PRICE = "4f79d0a734aa3ce0d9f127f66a3d80a3";
  private static final String ID = "00000000-0000-4000-8000-000000000001";

  private TargetCalls() {}

  static CallResult buyNumbersJson(InMemoryClients clients) {
    return callResult(clients.multitel().buyNumbers(buy(BuyNumbersOutput.JSON)));
  }

  static CallResult buyNumbersXml(InMemoryClients clients) {
    return callResult(clients.multitel().buyNumbers(buy(BuyNumbersOutput.XML)));
  }

  static CallResult buyNumbersByGetJson(InMemoryClients clients) {
    return callResult(clients.multitel().buyNumbersByGet(buyByGet(BuyNumbersOutput.JSON)));
  }

  static CallResult buyNumbersByGetXml(InMemoryClients clients) {
    return callResult(clients.multitel().buyNumbersByGet(buyByGet(BuyNumbersOutput.XML)));
  }

  static CallResult buyNumbersCsv(InMemoryClients clients) {
    return callResult(
        clients.multitel().buyNumbersCsv(BuyNumbersCsvRequest.builder().number(BOUGHT).build()));
  }

  static CallResult buyNumbersCsvByGet(InMemoryClients clients) {
    return callResult(
        clients
            .multitel()
            .buyNumbersCsvByGet(BuyNumbersCsvByGetRequest.builder().number(BOUGHT).build()));
  }

  static CallResult rentNumber(InMemoryClients clients) {
    return callResult(
        clients
            .multitel()
            .rentNumber(RentNumberRequest.builder().number(RENTED).priceUuid(PRICE).build()));
  }

  static CallResult rentNumberByGet(InMemoryClients clients) {
    return callResult(
        clients
            .multitel()
            .rentNumberByGet(
                RentNumberByGetRequest.builder().number(RENTED).priceUuid(PRICE).build()));
  }

  static CallResult callNotification(String body) {
    CallNotification notification = CallNotification.parse(body);
    return new CallResult(notification, null, notification.additionalProperties());
  }

  static CallResult listAvailableNumbers(InMemoryClients clients) {
    AvailableNumbers list = clients.crazytel().listAvailableNumbers();
    return new CallResult(list, list.rawBody(), list.additionalProperties());
  }

  static CallResult listAddresses(InMemoryClients clients) {
    Addresses list = clients.crazytel().listAddresses();
    return new CallResult(list, list.rawBody(), list.additionalProperties());
  }

  static CallResult listOwners(InMemoryClients clients) {
    Owners list = clients.crazytel().listOwners();
    return new CallResult(list, list.rawBody(), list.additionalProperties());
  }

  static CallResult listDestinations(InMemoryClients clients) {
    Destinations list = clients.crazytel().listDestinations();
    return new CallResult(list, list.rawBody(), list.additionalProperties());
  }

  static CallResult purchase(InMemoryClients clients) {
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
    return new CallResult(result, result.rawBody(), result.additionalProperties());
  }

  static CallResult orderDids(InMemoryClients clients) {
    DidOrderResult result =
        clients
            .anveo()
            .orderDids(
                DidOrderRequest.builder()
                    .didType(DidType.GEOGRAPHIC)
                    .areaId("123.123.123")
                    .quantity(2)
                    .build());
    return new CallResult(result, result.rawBody(), result.additionalProperties());
  }

  private static BuyNumbersRequest buy(BuyNumbersOutput output) {
    return BuyNumbersRequest.builder().number(BOUGHT).output(output).build();
  }

  private static BuyNumbersByGetRequest buyByGet(BuyNumbersOutput output) {
    return BuyNumbersByGetRequest.builder().number(BOUGHT).output(output).build();
  }

  private static CallResult callResult(BuyNumbersResult result) {
    return new CallResult(result, result.rawBody(), result.additionalProperties());
  }

  private static CallResult callResult(RentNumberResult result) {
    return new CallResult(result, result.rawBody(), result.additionalProperties());
  }

  private static CallResult callResult(RawResponse response) {
    return new CallResult(response.text(), response.rawBody(), Map.of());
  }
}
