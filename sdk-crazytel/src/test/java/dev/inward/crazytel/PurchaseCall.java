package dev.inward.crazytel;

import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;

/** The only way to buy a number. */
enum PurchaseCall implements VendorCall<CrazytelClient, PurchaseResult> {
  PURCHASE;

  static PurchaseRequest.Builder request() {
    return PurchaseRequest.builder()
        .didNumber("61400000000")
        .addressId("address-1")
        .personId("person-1")
        .primaryRoute(PrimaryRoute.DEVICE);
  }

  @Override
  public PurchaseResult blocking(CrazytelClient client) {
    return client.purchase(request().build());
  }

  @Override
  public CompletableFuture<PurchaseResult> asynchronous(CrazytelClient client) {
    return client.purchaseAsync(request().build());
  }
}
