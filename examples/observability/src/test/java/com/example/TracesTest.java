package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.multitel.BuyNumbersByGetRequest;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.ForVendor;
import dev.inward.sandbox.junit.VendorSandbox;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The spans of calls to the sandbox, as the in-memory exporter gets them. */
@VendorSandbox
class TracesTest {

  @RegisterExtension
  static final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

  private static final String PASSWORD = "hunter2";

  private final List<String> events = new ArrayList<>();
  private MultitelClient multitel;

  @BeforeEach
  void client(@ForVendor(Vendor.MULTITEL) String url) {
    CallSpans calls = new CallSpans(telemetry.getOpenTelemetry());
    multitel =
        MultitelClient.builder()
            .credentials("user71", PASSWORD)
            .baseUrl(url)
            .callListener(calls)
            .okHttpClient(
                TracedHttp.client(telemetry.getOpenTelemetry(), calls)
                    .newBuilder()
                    .eventListener(
                        new ConnectionTimes((call, event) -> events.add(call + ": " + event)))
                    .build())
            .build();
  }

  @AfterEach
  void close() {
    multitel.close();
  }

  @Test
  void purchase_hasASpanWithItsOutcome_aroundThatOfTheRequest() {
    multitel.buyNumbers(BuyNumbersRequest.builder().number("18003863003").build());

    SpanData call = span("multitel buyNumbers");
    assertEquals("multitel", attribute(call, "inward.vendor"));
    assertEquals("buyNumbers", attribute(call, "inward.operation"));
    assertEquals("RESULT", attribute(call, "inward.outcome"));
    SpanData request = span("POST");
    assertEquals(call.getSpanId(), request.getParentSpanId());
    assertEquals(
        200, request.getAttributes().get(AttributeKey.longKey("http.response.status_code")));
    assertEquals(
        List.of("multitel buyNumbers: connected", "multitel buyNumbers: response begins"),
        events.subList(events.size() - 2, events.size()));
  }

  @Test
  void asynchronousPurchase_hasTheSameSpans() {
    multitel.buyNumbersAsync(BuyNumbersRequest.builder().number("18003863003").build()).join();

    assertEquals(span("multitel buyNumbers").getSpanId(), span("POST").getParentSpanId());
  }

  @Test
  void refusal_isAnErrorWithItsReason() {
    assertThrows(
        RejectedException.class,
        () -> multitel.buyNumbers(BuyNumbersRequest.builder().number("18003864005").build()));

    SpanData call = span("multitel buyNumbers");
    assertEquals("REJECTED", attribute(call, "inward.outcome"));
    assertEquals("INSUFFICIENT_FUNDS", attribute(call, "inward.reason"));
    assertEquals(StatusData.error().getStatusCode(), call.getStatus().getStatusCode());
  }

  @Test
  void lostResponse_mayHaveSpent() {
    assertThrows(
        OutcomeUnknownException.class,
        () -> multitel.buyNumbers(BuyNumbersRequest.builder().number("18003865003").build()));

    SpanData call = span("multitel buyNumbers");
    assertEquals("UNKNOWN", attribute(call, "inward.outcome"));
    assertEquals(true, call.getAttributes().get(AttributeKey.booleanKey("inward.may_have_spent")));
  }

  /** This form of the purchase has user name, password and number in the path of its URL. */
  @Test
  void spans_containNoCredentialAndNoNumber() {
    multitel.buyNumbersByGet(BuyNumbersByGetRequest.builder().number("18003863003").build());

    String spans = telemetry.getSpans().toString();
    assertTrue(spans.contains("url.full=http://127.0.0.1:"), spans);
    for (String secret : List.of("user71", PASSWORD, "18003863003")) {
      assertFalse(spans.contains(secret), spans);
    }
  }

  private static SpanData span(String name) {
    List<SpanData> found =
        telemetry.getSpans().stream().filter(span -> span.getName().equals(name)).toList();
    assertEquals(1, found.size(), () -> telemetry.getSpans().toString());
    return found.get(0);
  }

  private static String attribute(SpanData span, String name) {
    return span.getAttributes().get(AttributeKey.stringKey(name));
  }
}
