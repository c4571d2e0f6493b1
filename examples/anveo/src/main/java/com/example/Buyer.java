package com.example;

import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;

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
    try (AnveoClient anveo =
        AnveoClient.builder().baseUrl(arguments[0]).userKey("YOURAPIKEY").build()) {
      for (Did did :
          anveo
              .orderDids(
                  DidOrderRequest.builder()
                      .didType(DidType.GEOGRAPHIC)
                      .areaId("123.123.123.123.123.123.123.123.123")
                      .ratePlanId("SU")
                      .quantity(1)
                      .title("ABCDEF")
                      .build())
              .dids()) {
        System.out.println(did.e164());
      }
    }
  }
}
