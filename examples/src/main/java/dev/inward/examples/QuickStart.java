package dev.inward.examples;

import dev.inward.OutcomeUnknownException;
import dev.inward.PreparedPurchase;
import dev.inward.RejectedException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidCancelRequest;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidOrderResult;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.AccountNumber;
import dev.inward.crazytel.Address;
import dev.inward.crazytel.AvailableNumber;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.Destination;
import dev.inward.crazytel.Owner;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.crazytel.PurchaseResult;
import dev.inward.multitel.Area;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.BuyNumbersResult;
import dev.inward.multitel.Country;
import dev.inward.multitel.ListAreasRequest;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.OfferedNumber;
import dev.inward.multitel.ReleaseNumberRequest;
import dev.inward.multitel.RentNumberRequest;
import dev.inward.multitel.RentNumberResult;
import dev.inward.multitel.RentalPrice;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.io.PrintStream;

/**
 * Buys numbers from each vendor's sandbox, which needs no account, no network and no money. For the
 * vendor itself the same code needs your credentials, and no base URL.
 */
public final class QuickStart {

  private final Sandbox sandbox;
  private final PrintStream out;

  private QuickStart(Sandbox sandbox, PrintStream out) {
    this.sandbox = sandbox;
    this.out = out;
  }

  /** Runs the purchases and prints their results to the standard output. */
  public static void main(String... args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (Sandbox sandbox = Sandbox.start()) {
      QuickStart quickStart = new QuickStart(sandbox, out);
      quickStart.buyFromMultitel();
      quickStart.buyFromCrazytel();
      quickStart.buyFromAnveo();
    }
  }

  private void buyFromMultitel() {
    try (MultitelClient multitel =
        MultitelClient.builder()
            .credentials("username", "password")
            .baseUrl(sandbox.baseUrl(Vendor.MULTITEL))
            .build()) {

      title("MultiTEL BuyNumbers");
      BuyNumbersResult bought =
          multitel.buyNumbers(BuyNumbersRequest.builder().number("18003863003").build());
      line("number", bought.number());
      line("status", bought.status());

      title("MultiTEL v3 RentNumber");
      RentNumberResult rented =
          multitel.rentNumber(
              RentNumberRequest.builder()
                  .number("33554530000")
                  .priceUuid("4f79d0a734aa3ce0d9f127f66a3d80a3")
                  .build());
      RentalPrice price = rented.rental().price();
      line("number", rented.rental().number());
      line("monthly price", price.monthlyPrice());
      line("setup price", price.setupPrice());
      line("per minute", price.perMinute());
      line("free minutes", price.freeMinutes());
      line("channels", price.channels());
      line("overflow", price.overflow());

      title("MultiTEL, a number in Bridgeport");
      Country country = multitel.listCountries().countries().get(0);
      Area area =
          multitel
              .listAreas(
                  ListAreasRequest.builder()
                      .countryCode(country.countryCode())
                      .countryId(country.countryId())
                      .build())
              .areas()
              .stream()
              .filter(each -> "Bridgeport".equals(each.description()))
              .findFirst()
              .orElseThrow();
      OfferedNumber offer =
          multitel
              .listNumbers(ListNumbersRequest.builder().prefix(area.areaCode()).build())
              .numbers()
              .get(0);
      line("number", offer.number());
      line("monthly price", offer.monthlyCharges());
      line("setup price", offer.setupCost());
      line("balance", multitel.getBalance().response());

      title("MultiTEL BuyNumbers, the response is lost");
      PreparedPurchase<BuyNumbersRequest> prepared =
          multitel.prepareBuyNumbers(BuyNumbersRequest.builder().number(offer.number()).build());
      sandbox.control(Vendor.MULTITEL).schedule(Fault.paidAndDropped());
      try {
        multitel.buyNumbers(prepared.request());
      } catch (OutcomeUnknownException e) {
        line("may have spent", e.mayHaveSpent());
        line("reconciled", multitel.reconcileBuyNumbers(prepared.pending()));
      }
      line("in the account", multitel.listInventory().inventory().items().size());

      title("MultiTEL ReleaseNumbers");
      multitel.releaseNumber(ReleaseNumberRequest.builder().number(offer.number()).build());
      line("in the account", multitel.listInventory().inventory().items().size());

      title("MultiTEL BuyNumbers, already sold");
      try {
        multitel.buyNumbers(BuyNumbersRequest.builder().number("18003863004").build());
      } catch (RejectedException e) {
        line("reason", e.reason());
        line("vendor's code", e.vendorCode());
        line("vendor's text", e.vendorMessage());
        line("may have spent", e.mayHaveSpent());
      }
    }
  }

  private void buyFromCrazytel() {
    try (CrazytelClient crazytel =
        CrazytelClient.builder()
            .apiKey("your_api_key")
            .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
            .build()) {

      title("Crazytel, data for a purchase");
      AvailableNumber number = crazytel.listAvailableNumbers().items().get(0);
      Address address = crazytel.listAddresses().items().get(0);
      Owner owner = crazytel.listOwners().items().get(0);
      Destination destination = crazytel.listDestinations().items().get(0);
      line("number", number.didNumber());
      line("address", address.id());
      line("owner", owner.id());
      line("destination", destination.id());

      title("Crazytel purchase");
      PurchaseResult bought =
          crazytel.purchase(
              PurchaseRequest.builder()
                  .didNumber(number.didNumber())
                  .addressId(address.id())
                  .personId(owner.id())
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .primaryDestination(destination.id())
                  .description("Main office line")
                  .build());
      line("confirmation", bought.message());

      title("Crazytel, the account");
      for (AccountNumber owned : crazytel.listNumbers().items()) {
        line(owned.didNumber(), owned.description());
      }
      line("balance", crazytel.getBalance().balance());
    }
  }

  private void buyFromAnveo() {
    try (AnveoClient anveo =
        AnveoClient.builder()
            .userKey("YOURAPIKEY")
            .signature("mail@example.com", "secure phrase")
            .baseUrl(sandbox.baseUrl(Vendor.ANVEO))
            .build()) {

      title("Anveo DID.ORDER");
      DidOrderResult ordered =
          anveo.orderDids(
              DidOrderRequest.builder()
                  .didType(DidType.GEOGRAPHIC)
                  .areaId("123.123.123.123.123.123.123.123.123")
                  .ratePlanId("SU")
                  .quantity(1)
                  .title("ABCDEF")
                  .build());
      for (Did did : ordered.dids()) {
        line("number", did.e164());
        line("area", did.areaName() + " (" + did.areaCode() + ")");
        line("status", did.status());
        line("price x 100", did.monthlyPriceInHundredths());
      }
      line("complete", ordered.isComplete());

      title("Anveo DID.LIST and DID.CANCEL");
      for (Did did : anveo.listDids().dids()) {
        line(did.e164(), did.title());
        anveo.cancelDid(DidCancelRequest.builder().e164(did.e164()).build());
      }
      line("left", anveo.listDids().dids().size());
      line("balance", anveo.getBalance().balance());
    }
  }

  private void title(String title) {
    out.println(title);
  }

  private void line(String name, Object value) {
    out.printf("  %-15s %s%n", name, value);
  }
}
