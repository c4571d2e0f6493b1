package dev.inward.multitel;

import dev.inward.RawResponse;
import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;

/** The ways to buy a number that return the raw response. */
enum CsvCall implements VendorCall<MultitelClient, RawResponse> {
  POST {
    @Override
    public RawResponse blocking(MultitelClient client) {
      return client.buyNumbersCsv(BuyNumbersCsvRequest.builder().number("18003863003").build());
    }

    @Override
    public CompletableFuture<RawResponse> asynchronous(MultitelClient client) {
      return client.buyNumbersCsvAsync(
          BuyNumbersCsvRequest.builder().number("18003863003").build());
    }
  },
  GET {
    @Override
    public RawResponse blocking(MultitelClient client) {
      return client.buyNumbersCsvByGet(
          BuyNumbersCsvByGetRequest.builder().number("18003863003").build());
    }

    @Override
    public CompletableFuture<RawResponse> asynchronous(MultitelClient client) {
      return client.buyNumbersCsvByGetAsync(
          BuyNumbersCsvByGetRequest.builder().number("18003863003").build());
    }
  }
}
