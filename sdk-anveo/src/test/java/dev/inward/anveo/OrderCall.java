package dev.inward.anveo;

import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;

/** An order of one or more DIDs. */
record OrderCall(DidOrderRequest request) implements VendorCall<AnveoClient, DidOrderResult> {

  static DidOrderRequest.Builder order() {
    return DidOrderRequest.builder().didType(DidType.GEOGRAPHIC).areaId("123.123");
  }

  static OrderCall ofOne() {
    return new OrderCall(order().build());
  }

  static OrderCall of(int quantity) {
    return new OrderCall(order().quantity(quantity).build());
  }

  @Override
  public DidOrderResult blocking(AnveoClient client) {
    return client.orderDids(request);
  }

  @Override
  public CompletableFuture<DidOrderResult> asynchronous(AnveoClient client) {
    return client.orderDidsAsync(request);
  }
}
