package dev.inward.multitel;

import dev.inward.UnjudgedAnswer;
import java.util.concurrent.CompletableFuture;

/** The ways to buy a number whose answer nobody judges. */
enum CsvCall implements Call<UnjudgedAnswer> {
  POST {
    @Override
    public UnjudgedAnswer blocking(MultitelClient client) {
      return client.buyNumbersCsv(BuyNumbersCsvRequest.builder().number("18003863003").build());
    }

    @Override
    public CompletableFuture<UnjudgedAnswer> asynchronous(MultitelClient client) {
      return client.buyNumbersCsvAsync(
          BuyNumbersCsvRequest.builder().number("18003863003").build());
    }
  },
  GET {
    @Override
    public UnjudgedAnswer blocking(MultitelClient client) {
      return client.buyNumbersCsvByGet(
          BuyNumbersCsvByGetRequest.builder().number("18003863003").build());
    }

    @Override
    public CompletableFuture<UnjudgedAnswer> asynchronous(MultitelClient client) {
      return client.buyNumbersCsvByGetAsync(
          BuyNumbersCsvByGetRequest.builder().number("18003863003").build());
    }
  }
}
