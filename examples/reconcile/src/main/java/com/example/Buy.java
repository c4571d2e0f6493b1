package com.example;

import dev.inward.NotSentException;
import dev.inward.PreparedPurchase;
import dev.inward.RejectedException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Buys a number, and keeps in a file what is needed to find out what became of it if this program
 * dies. A purchase from the vendor's own server spends money.
 */
public final class Buy {

  private Buy() {}

  /**
   * Buys.
   *
   * @param arguments the base URL, such as a sandbox's, the number, and the file
   * @throws Exception if the file cannot be written; then nothing was bought
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      System.err.println("Usage: Buy BASE_URL NUMBER FILE");
      System.exit(2);
    }
    Path file = Path.of(arguments[2]);
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " is of a purchase that is not reconciled yet");
    }
    try (CrazytelClient crazytel =
        CrazytelClient.builder().baseUrl(arguments[0]).apiKey("key").build()) {
      PreparedPurchase<PurchaseRequest> prepared =
          crazytel.preparePurchase(
              PurchaseRequest.builder()
                  .didNumber(arguments[1])
                  .addressId("00000000-0000-4000-8000-000000000001")
                  .personId("00000000-0000-4000-8000-000000000002")
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .build());
      PendingFile.write(file, prepared.pending());

      try {
        System.out.println(crazytel.purchase(prepared.request()).message());
      } catch (NotSentException | RejectedException e) {
        System.out.println("nothing was bought: " + e.getMessage());
      }
      // The outcome is known. An OutcomeUnknownException does not come here, so the file stays.
      Files.delete(file);
    }
  }
}
