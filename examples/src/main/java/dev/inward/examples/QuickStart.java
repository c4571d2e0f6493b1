package dev.inward.examples;

import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.RejectedException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Area;
import dev.inward.anveo.AreasRequest;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Buys numbers from each vendor's sandbox, which needs no account, no network and no money. For the
 * vendor itself the same code needs your credentials, and no base URL.
 */
public final class QuickStart {

  private static final String HELP =
      """
      Usage: QuickStart

      Buys numbers from the sandbox of each vendor, and prints the results. It takes no arguments,
      needs no account and no network, and spends no money.

      Exit codes: 0 done, 1 a purchase failed that should not, 2 wrong arguments.
      """;

  private final Sandbox sandbox;
  private final PrintStream out;

  private QuickStart(Sandbox sandbox, PrintStream out) {
    this.sandbox = sandbox;
    this.out = out;
  }

  /** Runs the purchases and prints their results to the standard output. */
  public static void main(String... args) {
    int exitCode = run(args, System.out, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Returns the exit code. */
  static int run(String[] args, PrintStream out, PrintStream errors) {
    if (args.length == 0) {
      run(out);
      return 0;
    }
    boolean helpWanted = List.of("-h", "--help").contains(args[0]);
    (helpWanted ? out : errors).print(HELP);
    return helpWanted ? 0 : 2;
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
      String prefix =
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
              .orElseThrow()
              .areaCode();
      OfferedNumber offer =
          multitel
              .listNumbers(ListNumbersRequest.builder().prefix(prefix).build())
              .numbers()
              .get(0);
      line("number", offer.number());
      line("monthly price", offer.monthlyCharges());
      line("setup price", offer.setupCost());
      line("balance", multitel.getBalance().response());

      title("MultiTEL BuyNumbers, the response is lost");
      PreparedPurchase<BuyNumbersRequest> prepared =
          multitel.prepareBuyNumbers(BuyNumbersRequest.builder().number(offer.number()).build());
      loseResponse(Vendor.MULTITEL, prepared, multitel::buyNumbers, multitel::reconcileBuyNumbers);
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

      line("balance", crazytel.getBalance().balance());

      title("Crazytel purchase, the response is lost");
      PreparedPurchase<PurchaseRequest> prepared =
          crazytel.preparePurchase(
              PurchaseRequest.builder()
                  .didNumber("61255500000")
                  .addressId(address.id())
                  .personId(owner.id())
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .primaryDestination(destination.id())
                  .description("Second line")
                  .build());
      loseResponse(Vendor.CRAZYTEL, prepared, crazytel::purchase, crazytel::reconcilePurchase);

      title("Crazytel, the account");
      for (AccountNumber owned : crazytel.listNumbers().items()) {
        line(owned.didNumber(), owned.description());
      }
    }
  }

  private void buyFromAnveo() {
    try (AnveoClient anveo =
        AnveoClient.builder()
            .userKey("YOURAPIKEY")
            .signature("mail@example.com", "secure phrase")
            .baseUrl(sandbox.baseUrl(Vendor.ANVEO))
            .build()) {

      title("Anveo, DIDs in New York");
      Area area =
          anveo
              .listAreas(AreasRequest.builder().didType(DidType.GEOGRAPHIC).stateId("33").build())
              .areas()
              .get(0);
      line("area", area.areaName());
      line("monthly price", area.ratePlans().get(0).monthlyPrice());
      line("balance", anveo.getBalance().balance());

      title("Anveo DID.ORDER");
      DidOrderResult ordered = anveo.orderDids(order(area, "ABCDEF"));
      for (Did did : ordered.dids()) {
        line("number", did.e164());
        line("area", did.areaName() + " (" + did.areaCode() + ")");
        line("status", did.status());
        line("monthly price", did.monthlyPrice());
      }
      line("complete", ordered.isComplete());

      title("Anveo DID.ORDER, the response is lost");
      loseResponse(
          Vendor.ANVEO,
          anveo.prepareOrderDids(order(area, "GHIJKL")),
          anveo::orderDids,
          anveo::reconcileOrderDids);

      title("Anveo DID.LIST and DID.CANCEL");
      for (Did did : anveo.listDids().dids()) {
        line(did.e164(), did.title());
        anveo.cancelDid(DidCancelRequest.builder().e164(did.e164()).build());
      }
      line("left", anveo.listDids().dids().size());
      line("balance", anveo.getBalance().balance());
    }
  }

  private static DidOrderRequest order(Area area, String title) {
    return DidOrderRequest.builder()
        .didType(DidType.GEOGRAPHIC)
        .areaId(area.areaId())
        .ratePlanId(area.ratePlans().get(0).ratePlanId())
        .quantity(1)
        .title(title)
        .build();
  }

  /** Buys with a response that is lost, and prints what the account then shows. */
  private <R> void loseResponse(
      Vendor vendor,
      PreparedPurchase<R> prepared,
      Consumer<R> buy,
      Function<PendingPurchase, Reconciliation> reconcile) {
    sandbox.control(vendor).schedule(Fault.paidAndDropped());
    try {
      buy.accept(prepared.request());
    } catch (OutcomeUnknownException e) {
      line("may have spent", e.mayHaveSpent());
      line("reconciled", reconcile.apply(prepared.pending()));
    }
  }

  private void title(String title) {
    out.println(title);
  }

  private void line(String name, Object value) {
    out.printf("  %-15s %s%n", name, value);
  }
}
