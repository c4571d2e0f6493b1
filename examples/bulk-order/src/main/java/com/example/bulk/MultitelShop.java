package com.example.bulk;

import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.ReconciliationSchedule;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** MultiTEL. An area is what its numbers begin with, such as {@code 1203}. */
record MultitelShop(MultitelClient client) implements Shop {

  static final String NAME = "multitel";

  @Override
  public List<Offer> offers(String area, BigDecimal statedPrice) {
    return offers(area, number -> true, statedPrice);
  }

  @Override
  public boolean stillOffers(Offer planned) {
    // Another number without a price says nothing about this one.
    return offers(planned.area(), planned.number()::equals, planned.stated()).stream()
        .anyMatch(planned::isStill);
  }

  private List<Offer> offers(String area, Predicate<String> wanted, BigDecimal statedPrice) {
    return client.listNumbers(ListNumbersRequest.builder().prefix(area).build()).numbers().stream()
        .filter(each -> wanted.test(each.number()))
        .map(
            each ->
                new Offer(
                    NAME,
                    area,
                    each.number(),
                    Price.of(NAME, each.setupCost(), each.monthlyCharges(), statedPrice),
                    Map.of()))
        .toList();
  }

  @Override
  public Prepared prepare(Offer offer) {
    // Here goes what your numbers need, such as where calls are sent to: type and uri.
    PreparedPurchase<BuyNumbersRequest> prepared =
        client.prepareBuyNumbers(BuyNumbersRequest.builder().number(offer.number()).build());
    PendingPurchase pending = prepared.pending();
    return new Prepared(offer, prepared.request().toJson(), pending.toJson(), pending.tag());
  }

  @Override
  public Outcome buy(Prepared prepared) {
    BuyNumbersRequest request = BuyNumbersRequest.fromJson(prepared.request());
    return Outcome.of(() -> client.buyNumbers(request).number().text());
  }

  @Override
  public Outcome reconcile(Prepared prepared, ReconciliationSchedule schedule) {
    PendingPurchase pending = PendingPurchase.fromJson(prepared.pending());
    return Outcome.of(client.reconcileBuyNumbers(pending, schedule));
  }

  @Override
  public void close() {
    client.close();
  }
}
