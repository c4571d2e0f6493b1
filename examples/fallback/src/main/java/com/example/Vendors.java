package com.example;

import com.example.Fallback.Source;
import dev.inward.PreparedPurchase;
import dev.inward.ReconciliationSchedule;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;

/** The three vendors, each with the number or the area that is wanted. */
public final class Vendors {

  private Vendors() {}

  /** MultiTEL, and a number of its list. */
  public static Source multitel(
      MultitelClient client, String number, ReconciliationSchedule schedule) {
    // Before the purchase, prepare… gives it the tag by which it is found again.
    PreparedPurchase<BuyNumbersRequest> prepared =
        client.prepareBuyNumbers(BuyNumbersRequest.builder().number(number).build());
    return new Source(
        "multitel",
        () -> client.buyNumbers(prepared.request()).number().text(),
        unknown -> client.reconcileBuyNumbers(prepared.pending(), schedule));
  }

  /** Crazytel, and a number of its list. */
  public static Source crazytel(
      CrazytelClient client, String number, ReconciliationSchedule schedule) {
    PreparedPurchase<PurchaseRequest> prepared =
        client.preparePurchase(
            PurchaseRequest.builder()
                .didNumber(number)
                .addressId("00000000-0000-4000-8000-000000000001")
                .personId("00000000-0000-4000-8000-000000000002")
                .primaryRoute(PrimaryRoute.DEVICE)
                .build());
    return new Source(
        "crazytel",
        () -> {
          client.purchase(prepared.request());
          return number;
        },
        unknown -> client.reconcilePurchase(prepared.pending(), schedule));
  }

  /** Anveo, which chooses a number of an area. */
  public static Source anveo(AnveoClient client, String area, ReconciliationSchedule schedule) {
    PreparedPurchase<DidOrderRequest> prepared =
        client.prepareOrderDids(
            DidOrderRequest.builder().didType(DidType.GEOGRAPHIC).areaId(area).quantity(1).build());
    return new Source(
        "anveo",
        () -> client.orderDids(prepared.request()).dids().get(0).e164(),
        unknown -> client.reconcileOrderDids(prepared.pending(), schedule));
  }
}
