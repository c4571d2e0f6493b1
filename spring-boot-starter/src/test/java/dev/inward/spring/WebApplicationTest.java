package dev.inward.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.spring.test.AutoConfigureVendorSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web application that buys, as its users and its operators see it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "management.endpoints.web.exposure.include=*",
      "management.endpoint.health.show-details=always",
      "management.health.inward.enabled=true",
      "management.endpoint.env.show-values=always",
      "management.endpoint.configprops.show-values=always",
      "inward.crazytel.user-agent-suffix=shown",
    })
@AutoConfigureVendorSandbox
final class WebApplicationTest {

  private static final String NUMBER = "61400000000";

  @LocalServerPort private int port;
  @Autowired private Sandbox sandbox;

  @EnableAutoConfiguration
  @Import(Shop.class)
  @SpringBootConfiguration
  static class Application {}

  @RestController
  static class Shop {

    private final CrazytelClient crazytel;

    Shop(CrazytelClient crazytel) {
      this.crazytel = crazytel;
    }

    @PostMapping("/orders/{number}")
    String order(@PathVariable("number") String number) {
      return crazytel
          .purchase(
              PurchaseRequest.builder()
                  .didNumber(number)
                  .addressId(requireNonNull(crazytel.listAddresses().items().get(0).id()))
                  .personId(requireNonNull(crazytel.listOwners().items().get(0).id()))
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .build())
          .message();
    }
  }

  private String call(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void order_buys() throws Exception {
    assertThat(call("POST", "/orders/" + NUMBER)).contains("successfully purchased");

    assertThat(sandbox.control(Vendor.CRAZYTEL).sold()).containsExactly(NUMBER);
  }

  /** The other tests buy the same number, and share the context. */
  @Test
  void sandbox_isResetBeforeEachTest() {
    assertThat(sandbox.control(Vendor.CRAZYTEL).sold()).isEmpty();
    assertThat(sandbox.control(Vendor.CRAZYTEL).journal()).isEmpty();
  }

  @Test
  void calls_areTimedByVendorOperationAndOutcome() throws Exception {
    call("POST", "/orders/" + NUMBER);
    call("POST", "/orders/" + NUMBER);

    String purchases = "/actuator/metrics/inward.calls?tag=operation:purchase";
    assertThat(call("GET", purchases + "&tag=outcome:RESULT")).contains("\"statistic\":\"COUNT\"");
    assertThat(call("GET", purchases + "&tag=outcome:REJECTED&tag=vendor:crazytel"))
        .contains("\"statistic\":\"COUNT\"")
        .contains("\"tag\":\"reason\"", "NUMBER_UNAVAILABLE")
        .doesNotContain(NUMBER);
  }

  @Test
  void health_readsTheBalanceOfEachVendor() throws Exception {
    assertThat(call("GET", "/actuator/health/inward"))
        .contains("\"status\":\"UP\"", "\"crazytel\":{", "\"multitel\":{", "\"anveo\":{")
        .contains("\"balance\":\"");

    sandbox.control(Vendor.CRAZYTEL).refuseConnections();
    assertThat(call("GET", "/actuator/health/inward/crazytel"))
        .contains("\"status\":\"DOWN\"", "while connecting to 127.0.0.1:");
  }

  @Test
  void credentials_areMaskedWhereAllValuesAreShown() throws Exception {
    String properties = call("GET", "/actuator/configprops/inward");
    String environment = call("GET", "/actuator/env?pattern=inward");

    assertThat(properties)
        .contains("\"userAgentSuffix\":\"shown\"")
        .contains("\"apiKey\":\"******\"", "\"password\":\"******\"", "\"userKey\":\"******\"")
        .doesNotContain("\"sandbox\"");
    assertThat(environment)
        .contains("\"value\":\"shown\"", "\"inward.crazytel.api-key\":{\"value\":\"******\"")
        .doesNotContain("\"value\":\"sandbox\"");
  }
}
