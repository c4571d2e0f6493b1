package com.example;

import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;

/**
 * Buys from the server at the base URL in the first argument, such as a sandbox, and prints the
 * results. A purchase from the vendor's own server spends money.
 */
public final class Buyer {

  private Buyer() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1 || !arguments[0].startsWith("http")) {
      System.err.println("Usage: Buyer BASE_URL");
      System.exit(2);
    }
    try (CrazytelClient crazytel =
        CrazytelClient.builder().baseUrl(arguments[0]).apiKey("your_api_key").build()) {
      String number = crazytel.listAvailableNumbers().items().get(0).didNumber();
      String message =
          crazytel
              .purchase(
                  PurchaseRequest.builder()
                      .didNumber(number)
                      .addressId(crazytel.listAddresses().items().get(0).id())
                      .personId(crazytel.listOwners().items().get(0).id())
                      .primaryRoute(PrimaryRoute.DEVICE)
                      .primaryDestination("1000000")
                      .description("Main office line")
                      .build())
              .message();
      System.out.println(number + ": " + message);
    }
  }
}
