package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.spring.test.AutoConfigureVendorSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application, over HTTP, with the sandbox in place of the vendor. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "management.endpoints.web.exposure.include=*",
      "management.endpoint.health.show-details=always",
      "management.endpoint.configprops.show-values=always"
    })
@AutoConfigureVendorSandbox
class ShopApplicationTest {

  private static final String NUMBER = "61400000000";

  @LocalServerPort private int port;
  @Autowired private Sandbox sandbox;

  @Test
  void order_overHttp_buysOnce() throws Exception {
    assertThat(call("POST", "/orders/" + NUMBER).statusCode()).isEqualTo(201);
    assertThat(call("POST", "/orders/" + NUMBER).statusCode()).isEqualTo(409);

    assertThat(sandbox.control(Vendor.CRAZYTEL).sold()).containsExactly(NUMBER);
  }

  @Test
  void purchases_areCountedByOutcome() throws Exception {
    call("POST", "/orders/" + NUMBER);

    assertThat(
            call(
                    "GET",
                    "/actuator/metrics/inward.calls"
                        + "?tag=vendor:crazytel&tag=operation:purchase&tag=outcome:RESULT")
                .body())
        .contains("\"COUNT\"")
        .doesNotContain(NUMBER);
  }

  @Test
  void health_isThatOfTheVendor() throws Exception {
    assertThat(call("GET", "/actuator/health/inward/crazytel").body())
        .contains("\"UP\"", "\"balance\"");

    sandbox.control(Vendor.CRAZYTEL).refuseConnections();
    assertThat(call("GET", "/actuator/health/inward/crazytel").body()).contains("\"DOWN\"");
  }

  @Test
  void key_isMaskedEverywhere() throws Exception {
    assertThat(call("GET", "/actuator/configprops/inward").body())
        .contains("\"apiKey\":\"******\"")
        .doesNotContain("\"sandbox\"");
    assertThat(call("GET", "/actuator/env/inward.crazytel.api-key").body())
        .doesNotContain("\"sandbox\"");
  }

  private HttpResponse<String> call(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
