package dev.inward.benchmarks;

import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidListRequest;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;

/** The client of this project for Anveo. */
final class InwardAnveoClient implements Client {

  private final AnveoClient client;

  InwardAnveoClient(String baseUrl) {
    client =
        AnveoClient.builder()
            .baseUrl(baseUrl)
            .userKey(Wire.API_KEY)
            .maxResponseBytes(1 << 28)
            .build();
  }

  @Override
  public int list() {
    return client
        .listDids(DidListRequest.builder().filterTitle("order-4711").build())
        .dids()
        .size();
  }

  @Override
  public String purchase() {
    return Wire.notNull(client.orderDids(order()).dids().get(0).e164());
  }

  static DidOrderRequest order() {
    return DidOrderRequest.builder()
        .didType(DidType.GEOGRAPHIC)
        .areaId("1.212")
        .ratePlanId("SU")
        .quantity(1)
        .title("order-4711")
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
