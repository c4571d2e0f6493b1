package com.example.bulk;

import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.ReconciliationSchedule;
import dev.inward.crazytel.Address;
import dev.inward.crazytel.AvailableNumber;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.Owner;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Crazytel. An area is what its numbers begin with, such as {@code 612}. It documents no price, so
 * one must be stated.
 */
record CrazytelShop(CrazytelClient client) implements Shop {

  static final String NAME = "crazytel";

  @Override
  public List<Offer> offers(String area, BigDecimal statedPrice) {
    Price price = Price.of(NAME, null, null, statedPrice);
    // An account with several addresses or persons has to choose here.
    Map<String, String> arguments =
        Map.of(
            "address",
                only("address", client.listAddresses().items().stream().map(Address::id).toList()),
            "person", only("person", client.listOwners().items().stream().map(Owner::id).toList()));
    return client.listAvailableNumbers().items().stream()
        .map(AvailableNumber::didNumber)
        .filter(Objects::nonNull)
        .filter(number -> number.startsWith(area))
        .map(number -> new Offer(NAME, area, number, price, arguments))
        .toList();
  }

  private static String only(String what, List<String> ids) {
    if (ids.isEmpty()) {
      throw new Plan.RefusedException("from: the account at " + NAME + " has no " + what);
    }
    return ids.get(0);
  }

  @Override
  public boolean stillOffers(Offer planned) {
    // It tells no price that could have changed.
    return true;
  }

  @Override
  public Prepared prepare(Offer offer) {
    PreparedPurchase<PurchaseRequest> prepared =
        client.preparePurchase(
            PurchaseRequest.builder()
                .didNumber(offer.number())
                .addressId(offer.arguments().get("address"))
                .personId(offer.arguments().get("person"))
                .primaryRoute(PrimaryRoute.DEVICE)
                .build());
    PendingPurchase pending = prepared.pending();
    return new Prepared(offer, prepared.request().toJson(), pending.toJson(), pending.tag());
  }

  @Override
  public Outcome buy(Prepared prepared) {
    PurchaseRequest request = PurchaseRequest.fromJson(prepared.request());
    return Outcome.of(
        () -> {
          client.purchase(request);
          return request.didNumber();
        });
  }

  @Override
  public Outcome reconcile(Prepared prepared, ReconciliationSchedule schedule) {
    PendingPurchase pending = PendingPurchase.fromJson(prepared.pending());
    return Outcome.of(client.reconcilePurchase(pending, schedule));
  }

  @Override
  public void close() {
    client.close();
  }
}
