package com.example;

import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.ReconciliationSchedule;
import dev.inward.RejectedException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import org.springframework.stereotype.Service;

/** Buys a number for an order, and says what became of it whatever happens. */
@Service
class Shop {

  private final CrazytelClient crazytel;

  Shop(CrazytelClient crazytel) {
    this.crazytel = crazytel;
  }

  /** What became of an order. */
  enum Order {
    BOUGHT,
    REFUSED,
    NOT_SENT,
    /** The number may be paid; look again later, and do not buy it again. */
    UNKNOWN
  }

  Order order(String number) {
    PreparedPurchase<PurchaseRequest> prepared =
        crazytel.preparePurchase(
            PurchaseRequest.builder()
                .didNumber(number)
                .addressId(crazytel.listAddresses().items().get(0).id())
                .personId(crazytel.listOwners().items().get(0).id())
                .primaryRoute(PrimaryRoute.DEVICE)
                .build());
    // A real shop stores prepared.pending().toJson() here, so that it can reconcile after a crash.
    try {
      crazytel.purchase(prepared.request());
      return Order.BOUGHT;
    } catch (NotSentException e) {
      return Order.NOT_SENT;
    } catch (RejectedException e) {
      return Order.REFUSED;
    } catch (OutcomeUnknownException e) {
      // One look at once. A real shop goes on with the standard schedule in the background.
      Reconciliation found =
          crazytel.reconcilePurchase(prepared.pending(), ReconciliationSchedule.once());
      return found instanceof Reconciliation.Bought ? Order.BOUGHT : Order.UNKNOWN;
    }
  }
}
