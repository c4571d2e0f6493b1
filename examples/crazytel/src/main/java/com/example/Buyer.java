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
      System.out.println(crazytel.listAddresses().items().isEmpty());
      System.out.println(
          crazytel
              .purchase(
                  PurchaseRequest.builder()
                      .didNumber("61400000000")
                      .addressId("UUID")
                      .personId("UUID")
                      .primaryRoute(PrimaryRoute.DEVICE)
                      .primaryDestination("1000000")
                      .description("Main office line")
                      .build())
              .message());
    }
  }
}
