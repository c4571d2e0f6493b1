package dev.inward.benchmarks;

import java.net.http.HttpClient;
import peers.jdk.PhoneNumbersApi;
import peers.jdk.PrimaryRoute;
import peers.jdk.PurchaseRequest;
import peers.jdk.client.ApiClient;
import peers.jdk.client.ApiException;

/** The client that OpenAPI Generator's library {@code native} generates: the JDK's and Jackson. */
final class StockNativeClient implements Client {

  private final PhoneNumbersApi api;

  StockNativeClient(String baseUrl) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(baseUrl);
    client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    client.setRequestInterceptor(request -> request.header("X-Crazytel-Api-Key", Wire.API_KEY));
    api = new PhoneNumbersApi(client);
  }

  @Override
  public int list() throws ApiException {
    return api.listAvailableNumbers(null, null, null, null).size();
  }

  @Override
  public String purchase() throws ApiException {
    return Wire.notNull(api.purchase(request()).getMessage());
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
