package dev.inward.multitel;

import dev.inward.testing.VendorCall;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The lists of the legacy functions, which are judged alike. */
enum ListCall implements VendorCall<MultitelClient, List<?>> {
  COUNTRIES("COUNTRYCODE") {
    @Override
    public List<?> blocking(MultitelClient client) {
      return client.listCountries().countries();
    }

    @Override
    public CompletableFuture<List<?>> asynchronous(MultitelClient client) {
      return client.listCountriesAsync().thenApply(Countries::countries);
    }
  },
  AREAS("AREACODE") {
    @Override
    public List<?> blocking(MultitelClient client) {
      return client.listAreas(areas()).areas();
    }

    @Override
    public CompletableFuture<List<?>> asynchronous(MultitelClient client) {
      return client.listAreasAsync(areas()).thenApply(Areas::areas);
    }
  },
  NUMBERS("Number") {
    @Override
    public List<?> blocking(MultitelClient client) {
      return client.listNumbers(numbers()).numbers();
    }

    @Override
    public CompletableFuture<List<?>> asynchronous(MultitelClient client) {
      return client.listNumbersAsync(numbers()).thenApply(OfferedNumbers::numbers);
    }
  };

  /** The member by which a row is known. */
  final String key;

  ListCall(String key) {
    this.key = key;
  }

  private static ListAreasRequest areas() {
    return ListAreasRequest.builder().countryCode("1").countryId("211").build();
  }

  private static ListNumbersRequest numbers() {
    return ListNumbersRequest.builder().prefix("1203").build();
  }
}
