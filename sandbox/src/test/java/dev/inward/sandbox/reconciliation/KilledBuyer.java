package dev.inward.sandbox.reconciliation;

import dev.inward.PreparedPurchase;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that stores what a reconciliation needs, and is killed while it waits. */
final class KilledBuyer {

  private KilledBuyer() {}

  /**
   * Buys one number.
   *
   * @param arguments the sandbox's address, the number, and the file to store in
   */
  public static void main(String... arguments) throws Exception {
    try (CrazytelClient crazytel =
        CrazytelClient.builder().apiKey("key").baseUrl(arguments[0]).build()) {
      PreparedPurchase<PurchaseRequest> prepared =
          crazytel.preparePurchase(
              PurchaseRequest.builder()
                  .didNumber(arguments[1])
                  .addressId("address")
                  .personId("person")
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .build());
      Files.writeString(Path.of(arguments[2]), prepared.pending().toJson());
      System.out.println("stored");
      // The test slows the sandbox down meanwhile.
      System.in.read();
      crazytel.purchase(prepared.request());
    }
  }
}
