package com.example.bulk;

import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.ReconciliationSchedule;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Area;
import dev.inward.anveo.AreasRequest;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.anveo.RatePlan;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Anveo. An area is the vendor's id of a state, a slash and the id of an area, such as {@code
 * 33/1.212}. The vendor chooses the numbers; they are ordered one by one, at the cheapest rate
 * plan.
 */
record AnveoShop(AnveoClient client) implements Shop {

  static final String NAME = "anveo";

  private static final DidType TYPE = DidType.GEOGRAPHIC;

  @Override
  public List<Offer> offers(String area, BigDecimal statedPrice) {
    String[] ids = area.split("/", -1);
    if (ids.length != 2) {
      throw new Plan.RefusedException(
          "from: an area of anveo is STATE_ID/AREA_ID, such as 33/1.212");
    }
    Area found =
        client
            .listAreas(AreasRequest.builder().didType(TYPE).stateId(ids[0]).build())
            .areas()
            .stream()
            .filter(each -> each.areaId().equals(ids[1]))
            .findFirst()
            .orElseThrow(() -> new Plan.RefusedException("from: anveo has no area " + area));
    RatePlan ratePlan =
        found.ratePlans().stream()
            .min(Comparator.comparing(each -> price(each, statedPrice).amount()))
            .orElseThrow(() -> new Plan.RefusedException("from: no rate plan in " + area));
    Offer offer =
        new Offer(
            NAME,
            area,
            "",
            price(ratePlan, statedPrice),
            Map.of("areaId", found.areaId(), "ratePlanId", ratePlan.ratePlanId()));
    long stock = found.stock() == null ? 0 : found.stock();
    return Collections.nCopies((int) Math.min(stock, Plan.LARGEST), offer);
  }

  private static Price price(RatePlan plan, BigDecimal statedPrice) {
    return Price.of(NAME, plan.setupPrice(), plan.monthlyPrice(), statedPrice);
  }

  @Override
  public Prepared prepare(Offer offer) {
    PreparedPurchase<DidOrderRequest> prepared =
        client.prepareOrderDids(
            DidOrderRequest.builder()
                .didType(TYPE)
                .areaId(offer.arguments().get("areaId"))
                .ratePlanId(offer.arguments().get("ratePlanId"))
                .quantity(1)
                .build());
    PendingPurchase pending = prepared.pending();
    return new Prepared(offer, prepared.request().toJson(), pending.toJson(), pending.tag());
  }

  @Override
  public Outcome buy(Prepared prepared) {
    DidOrderRequest request = DidOrderRequest.fromJson(prepared.request());
    return Outcome.of(
        () -> client.orderDids(request).dids().stream().map(Did::e164).findFirst().orElse(""));
  }

  @Override
  public Outcome reconcile(Prepared prepared, ReconciliationSchedule schedule) {
    PendingPurchase pending = PendingPurchase.fromJson(prepared.pending());
    return Outcome.of(client.reconcileOrderDids(pending, schedule));
  }

  @Override
  public void close() {
    client.close();
  }
}
