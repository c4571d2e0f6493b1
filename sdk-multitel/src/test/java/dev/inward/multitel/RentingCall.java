package dev.inward.multitel;

import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;

/** The ways to rent a number, which have the same outcomes. */
enum RentingCall implements VendorCall<MultitelClient, RentNumberResult> {
  POST {
    @Override
    public RentNumberResult blocking(MultitelClient client) {
      return client.rentNumber(
          RentNumberRequest.builder().number(NUMBER).priceUuid(PRICE_UUID).build());
    }

    @Override
    public CompletableFuture<RentNumberResult> asynchronous(MultitelClient client) {
      return client.rentNumberAsync(
          RentNumberRequest.builder().number(NUMBER).priceUuid(PRICE_UUID).build());
    }
  },
  GET {
    @Override
    public RentNumberResult blocking(MultitelClient client) {
      return client.rentNumberByGet(
          RentNumberByGetRequest.builder().number(NUMBER).priceUuid(PRICE_UUID).build());
    }

    @Override
    public CompletableFuture<RentNumberResult> asynchronous(MultitelClient client) {
      return client.rentNumberByGetAsync(
          RentNumberByGetRequest.builder().number(NUMBER).priceUuid(PRICE_UUID).build());
    }
  };

  static final String NUMBER = "33554530000";
  static final String PRICE_UUID = "4f79d0a734aa3ce0d9f127f66a3d80a3";

  String operation() {
    return this == POST ? "rentNumber" : "rentNumberByGet";
  }
}
