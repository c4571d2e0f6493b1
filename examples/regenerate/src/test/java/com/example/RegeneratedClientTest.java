package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.crazytel.CrazytelClient;
import com.example.crazytel.PrimaryRoute;
import com.example.crazytel.PurchaseRequest;
import com.example.crazytel.PurchaseResult;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated client has each change of the contract, in Java and on the wire. */
class RegeneratedClientTest {

  private final Map<String, String> received = new ConcurrentHashMap<>();
  private HttpServer vendor;
  private CrazytelClient client;

  @BeforeEach
  void start() throws IOException {
    vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    respond("/api/v1/credit/", "{\"amount\": \"12.50\"}");
    respond(
        "/api/v1/phone-numbers/purchase",
        "{\"message\": \"DID number successfully purchased\", \"renewed_on\": \"2030-01-01\"}");
    vendor.start();
    client =
        CrazytelClient.builder()
            .apiKey("key")
            .baseUrl("http://127.0.0.1:" + vendor.getAddress().getPort())
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    vendor.stop(0);
  }

  private void respond(String path, String body) {
    vendor.createContext(
        path,
        exchange -> {
          received.put(
              exchange.getRequestMethod() + " " + exchange.getRequestURI(),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          byte[] bytes = body.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void field_whenNew_isRead() {
    PurchaseResult bought = client.purchase(request().build());

    assertEquals("2030-01-01", bought.renewedOn());
  }

  @Test
  void enumValue_whenNew_isKnownAndSent() {
    assertTrue(PrimaryRoute.of("vm").isKnown());

    client.purchase(request().primaryRoute(PrimaryRoute.VOICEMAIL).build());

    assertTrue(sent().contains("\"primary_route\":\"vm\""), sent());
  }

  @Test
  void operation_whenNew_isCalled() {
    assertEquals(new BigDecimal("12.50"), client.readCredit().amount());
    assertEquals("", received.get("GET /api/v1/credit/"));
  }

  @Test
  void property_whenRenamed_isSentByItsNewName() {
    client.purchase(request().numberLabel("Main office line").build());

    assertTrue(sent().contains("\"number_label\":\"Main office line\""), sent());
    assertFalse(sent().contains("\"description\""), sent());
  }

  private String sent() {
    return received.get("POST /api/v1/phone-numbers/purchase");
  }

  private static PurchaseRequest.Builder request() {
    return PurchaseRequest.builder()
        .didNumber("61400000000")
        .addressId("1")
        .personId("2")
        .primaryRoute(PrimaryRoute.DEVICE);
  }
}
