package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Calls operations whose own servers are http, or have no scheme. */
public final class ServersOwnDriver {

  public void operation_withABaseUrl_isSentThere() {
    try (Stub stub = new Stub().empty(200).empty(200).empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient below = BarnClient.builder().baseUrl(stub.url() + "/farm").build()) {
      client.listHens();
      client.listEggs();
      below.listEggs();
      client.orderFeed(OrderFeedRequest.builder().bags(2L).build());
      assertThat(stub.sent()).isEqualTo("GET /api/hens");
      assertThat(stub.sent()).isEqualTo("GET /north/eggs");
      assertThat(stub.sent()).isEqualTo("GET /farm/north/eggs");
      assertThat(stub.sent()).isEqualTo("POST /v2/feed?bags=2");
    }
  }

  public void operation_withoutABaseUrl_isNotSent() {
    try (BarnClient client = BarnClient.builder().build()) {
      assertThatThrownBy(client::listEggs)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the contract names no https server for this operation; set baseUrl");
      assertThatThrownBy(() -> client.orderFeed(OrderFeedRequest.builder().build()))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
