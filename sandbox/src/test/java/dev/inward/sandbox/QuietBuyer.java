package dev.inward.sandbox;

import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;

/** A program that buys from a sandbox of its own, as a user's test does. */
final class QuietBuyer {

  private QuietBuyer() {}

  public static void main(String... arguments) {
    try (Sandbox sandbox = Sandbox.start(Vendor.CRAZYTEL);
        CrazytelClient crazytel =
            CrazytelClient.builder()
                .apiKey("key")
                .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
                .build()) {
      crazytel.purchase(
          PurchaseRequest.builder()
              .didNumber("61255500000")
              .addressId("address")
              .personId("person")
              .primaryRoute(PrimaryRoute.DEVICE)
              .build());
      System.out.print(sandbox.control(Vendor.CRAZYTEL).sold());
    }
  }
}
