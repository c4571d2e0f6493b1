package dev.inward.benchmarks;

import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.ListAvailableNumbersRequest;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import java.time.Duration;

/** The client of this project. */
final class InwardClient implements Client {

  private final CrazytelClient client;

  InwardClient(String baseUrl, Duration idle) {
    client =
        CrazytelClient.builder()
            .baseUrl(baseUrl)
            .apiKey(Wire.API_KEY)
            .maxResponseBytes(1 << 28)
            .reuseConnectionsFor(idle)
            .build();
  }

  @Override
  public int list() {
    return client
        .listAvailableNumbers(ListAvailableNumbersRequest.builder().build())
        .items()
        .size();
  }

  @Override
  public String purchase() {
    return client.purchase(request()).message();
  }

  static PurchaseRequest request() {
    return PurchaseRequest.builder()
        .didNumber("61400000001")
        .addressId("00000000-0000-4000-8000-000000000001")
        .personId("00000000-0000-4000-8000-000000000002")
        .primaryRoute(PrimaryRoute.DEVICE)
        .primaryDestination("1000000")
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
