package com.example;

import dev.inward.RejectedException;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.RentNumberRequest;

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
    try (MultitelClient multitel =
        MultitelClient.builder()
            .baseUrl(arguments[0])
            .credentials("username", "password")
            .build()) {
      BuyNumbersRequest request = BuyNumbersRequest.builder().number("18003863003").build();
      System.out.println(multitel.buyNumbers(request).number());
      System.out.println(
          multitel
              .buyNumbers(
                  request.toBuilder().number("18003863009").output(BuyNumbersOutput.XML).build())
              .number());
      System.out.println(
          multitel
              .rentNumberAsync(
                  RentNumberRequest.builder()
                      .number("33554530000")
                      .priceUuid("4f79d0a734aa3ce0d9f127f66a3d80a3")
                      .build())
              .join()
              .rental()
              .price()
              .monthlyPrice());
      multitel.buyNumbers(request.toBuilder().number("18003863004").build());
    } catch (RejectedException e) {
      System.out.println(e.reason());
    }
  }
}
