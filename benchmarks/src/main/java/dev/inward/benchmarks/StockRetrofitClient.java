package dev.inward.benchmarks;

import java.io.IOException;
import java.util.List;
import peers.retrofit.AvailableNumber;
import peers.retrofit.PhoneNumbersApi;
import peers.retrofit.PrimaryRoute;
import peers.retrofit.PurchaseRequest;
import peers.retrofit.PurchaseResult;
import peers.retrofit.client.ApiClient;
import retrofit2.Response;

/** The client that OpenAPI Generator's library {@code retrofit2} generates: Retrofit and Gson. */
final class StockRetrofitClient implements Client {

  private final PhoneNumbersApi api;

  StockRetrofitClient(String baseUrl) {
    ApiClient client = new ApiClient("apiKey", Wire.API_KEY);
    client.getAdapterBuilder().baseUrl(baseUrl + "/");
    api = client.createService(PhoneNumbersApi.class);
  }

  @Override
  public int list() throws IOException {
    Response<List<AvailableNumber>> response =
        api.listAvailableNumbers(null, null, null, null).execute();
    return Wire.notNull(response.body()).size();
  }

  @Override
  public String purchase() throws IOException {
    Response<PurchaseResult> response = api.purchase(request()).execute();
    // Its getMessage() is null: Gson takes a class that extends a map for a map.
    return String.valueOf(Wire.notNull(response.body()).get("message"));
  }

  static PurchaseRequest request() {
    return new PurchaseRequest()
        .didNumber("61400000001")
        .addressId("00000000-0000-4000-8000-000000000001")
        .personId("00000000-0000-4000-8000-000000000002")
        .primaryRoute(PrimaryRoute.DEVICE)
        .primaryDestination("1000000");
  }
}
