package dev.inward.examples.consumers;

import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.RejectedException;
import dev.inward.Rows;
import dev.inward.UnreadableResponseException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Area;
import dev.inward.anveo.AreasRequest;
import dev.inward.anveo.CallForwardType;
import dev.inward.anveo.CountriesRequest;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidCancelRequest;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.anveo.DidUpdateRequest;
import dev.inward.anveo.StatesRequest;
import dev.inward.crazytel.AvailableNumber;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.multitel.BuyNumbersCsvRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.ReleaseNumberRequest;
import dev.inward.multitel.RentNumberRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A program that uses one vendor's client: it buys with a response that is lost, reconciles, buys
 * in each form, is refused, and lists what the account has. Each vendor's code is in a class of its
 * own, so that it runs with that vendor's jars only.
 */
public final class LifeOfANumber {

  /** The lines that ask for a fault of the next response; the program then waits for a byte. */
  static final String LOSE = "lose the next response";

  static final String SPOIL = "spoil the next response";

  private LifeOfANumber() {}

  /**
   * Plays the life of a number, and prints a line for each step.
   *
   * @param arguments the vendor, and the URL of its stub
   */
  public static void main(String[] arguments) {
    String url = arguments[1];
    switch (arguments[0]) {
      case "multitel" -> Multitel.play(url);
      case "crazytel" -> Crazytel.play(url);
      case "anveo" -> Anveo.play(url);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static <R> void lose(
      PreparedPurchase<R> prepared,
      Consumer<R> buy,
      Function<PendingPurchase, Reconciliation> reconcile) {
    ask(LOSE);
    try {
      buy.accept(prepared.request());
    } catch (OutcomeUnknownException e) {
      PendingPurchase stored = PendingPurchase.fromJson(prepared.pending().toJson());
      Reconciliation found = reconcile.apply(stored);
      // Not its name, which a shrinker changes.
      print("lost and found", found instanceof Reconciliation.Bought);
    }
  }

  private static <R> void spoil(R request, Consumer<R> buy) {
    ask(SPOIL);
    try {
      buy.accept(request);
    } catch (UnreadableResponseException e) {
      print("unreadable", e.mayHaveSpent());
    }
  }

  private static void ask(String fault) {
    System.out.println(fault);
    System.out.flush();
    try {
      System.in.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(String step, Object result) {
    System.out.println(step + ": " + result);
  }

  private static final class Multitel {

    static void play(String url) {
      try (MultitelClient multitel =
          MultitelClient.builder().baseUrl(url).credentials("user", "password").build()) {
        String offer =
            multitel
                .listNumbers(ListNumbersRequest.builder().prefix("1203658").build())
                .numbers()
                .get(0)
                .number();
        lose(
            multitel.prepareBuyNumbers(BuyNumbersRequest.builder().number(offer).build()),
            multitel::buyNumbers,
            multitel::reconcileBuyNumbers);
        for (BuyNumbersOutput form : BuyNumbersOutput.values()) {
          String number = form.equals(BuyNumbersOutput.XML) ? "18003863009" : "18003863003";
          print(
              form.value(),
              multitel
                  .buyNumbersAsync(BuyNumbersRequest.builder().number(number).output(form).build())
                  .join()
                  .number());
        }
        print(
            "csv",
            multitel
                .buyNumbersCsv(BuyNumbersCsvRequest.builder().number("18003863007").build())
                .text()
                .isEmpty());
        spoil(
            BuyNumbersRequest.builder().number("18003863010").output(BuyNumbersOutput.XML).build(),
            multitel::buyNumbers);
        print(
            "rented",
            multitel
                .rentNumber(
                    RentNumberRequest.builder()
                        .number("33554530000")
                        .priceUuid("4f79d0a734aa3ce0d9f127f66a3d80a3")
                        .build())
                .rental()
                .number());
        try {
          multitel.buyNumbers(BuyNumbersRequest.builder().number("18003863004").build());
        } catch (RejectedException e) {
          print("refused", e.reason() + " " + e.evidence());
        }
        print("countries", multitel.listCountries().countries().size());
        print("balance", multitel.getBalance().response() != null);
        multitel.releaseNumber(ReleaseNumberRequest.builder().number("18003863009").build());
        print("owned", multitel.listInventory().inventory().items().size());
      }
    }
  }

  private static final class Crazytel {

    static void play(String url) {
      try (CrazytelClient crazytel = CrazytelClient.builder().baseUrl(url).apiKey("key").build()) {
        PurchaseRequest.Builder purchase =
            PurchaseRequest.builder()
                .addressId(crazytel.listAddresses().items().get(0).id())
                .personId(crazytel.listOwners().items().get(0).id())
                .primaryRoute(PrimaryRoute.DEVICE)
                .primaryDestination(crazytel.listDestinations().items().get(0).id());
        String first = crazytel.listAvailableNumbers().items().get(0).didNumber();
        lose(
            crazytel.preparePurchase(purchase.didNumber(first).build()),
            crazytel::purchase,
            crazytel::reconcilePurchase);
        try (Rows<AvailableNumber> rows = crazytel.streamListAvailableNumbers()) {
          print("offered", rows.iterator().hasNext());
        }
        spoil(purchase.didNumber("61255500001").build(), crazytel::purchase);
        print(
            "bought",
            crazytel.purchaseAsync(purchase.didNumber("61255500000").build()).join().message());
        try {
          crazytel.purchase(purchase.didNumber("61400000001").build());
        } catch (RejectedException e) {
          print("refused", e.reason() + " " + e.evidence());
        }
        print("balance", crazytel.getBalance().balance());
        print("owned", crazytel.listNumbers().items().size());
      }
    }
  }

  private static final class Anveo {

    static void play(String url) {
      try (AnveoClient anveo =
          AnveoClient.builder()
              .baseUrl(url)
              .userKey("key")
              .signature("mail@example.com", "secure phrase")
              .build()) {
        anveo.listCountries(CountriesRequest.builder().didType(DidType.GEOGRAPHIC).build());
        anveo.listStates(
            StatesRequest.builder().didType(DidType.GEOGRAPHIC).countryId("1").build());
        Area area =
            anveo
                .listAreas(AreasRequest.builder().didType(DidType.GEOGRAPHIC).stateId("33").build())
                .areas()
                .get(0);
        DidOrderRequest.Builder order =
            DidOrderRequest.builder()
                .didType(DidType.GEOGRAPHIC)
                .areaId(area.areaId())
                .ratePlanId(area.ratePlans().get(0).ratePlanId())
                .quantity(1);
        lose(
            anveo.prepareOrderDids(order.title("first").build()),
            anveo::orderDids,
            anveo::reconcileOrderDids);
        spoil(order.title("spoilt").build(), anveo::orderDids);
        Did did = anveo.orderDidsAsync(order.title("second").build()).join().dids().get(0);
        print("bought", did.e164().isEmpty());
        anveo.updateDids(
            DidUpdateRequest.builder()
                .filterTitle("second")
                .callForwardType(CallForwardType.SIP_URI)
                .callForwardTo("$[E164]$@sip.example.com")
                .smsUrl("https://example.com/sms")
                .withoutSmsEmail()
                .build());
        anveo.cancelDid(DidCancelRequest.builder().e164(did.e164()).build());
        print("balance", anveo.getBalance().balance());
        print("owned", anveo.listDids().dids().size());
      }
    }
  }
}
