package dev.inward.benchmarks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/**
 * Measures the purchases per second of the sandbox and of WireMock. The sandbox validates each
 * request and response against the contract and records the purchase; WireMock returns a fixed
 * response. Both run alternately in this process, together with the callers, whose CPU time is
 * reported separately.
 */
final class SandboxThroughput {

  private static final int CALLERS = 8;
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final int STOCK = 50_000;

  private SandboxThroughput() {}

  /** A purchase of one vendor, with WireMock's response. */
  private enum Purchase {
    MULTITEL_JSON(
        Vendor.MULTITEL,
        "/json/buynumbers",
        "application/x-www-form-urlencoded",
        "username=any&password=any&number=%d&type=1&uri=%%7BE164%%7D%%40sip.example.com",
        "{\"DATA\": [{\"RETURN\": \"18003863003\", \"STATUS\": 200, \"DESCRIPTION\": \"\"}]}"),
    CRAZYTEL(
        Vendor.CRAZYTEL,
        "/api/v1/phone-numbers/purchase",
        "application/json",
        "{\"did_number\": \"%d\", \"address_id\": \"a\", \"person_id\": \"p\","
            + " \"primary_route\": \"device\"}",
        "{\"message\": \"DID number successfully purchased\"}"),
    ANVEO(
        Vendor.ANVEO,
        "/api/v3.asp",
        "application/xml",
        "<REQUEST><USERTOKEN><USERKEY>any</USERKEY></USERTOKEN><ACTION NAME=\"DID.ORDER\">"
            + "<PARAMETER NAME=\"DID_TYPE\">GEOGRAPHIC</PARAMETER>"
            + "<PARAMETER NAME=\"AREA_ID\">1</PARAMETER>"
            + "<PARAMETER NAME=\"TITLE\">T%d</PARAMETER></ACTION></REQUEST>",
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\"12121111111\"/></DIDS></RESPONSE>");

    final Vendor vendor;
    final String path;
    final String contentType;
    final String response;
    private final String body;

    Purchase(Vendor vendor, String path, String contentType, String body, String response) {
      this.vendor = vendor;
      this.path = path;
      this.contentType = contentType;
      this.body = body;
      this.response = response;
    }

    byte[] request(long number) {
      return Load.post(path, contentType, body.formatted(number));
    }
  }

  /** Prints a line for each purchase; docs/sandbox.md has them. */
  static void run(Run run) throws Exception {
    for (boolean keepsConnections : new boolean[] {true, false}) {
      Load load = new Load(CALLERS, keepsConnections);
      run.say(
          "%d callers, %s",
          CALLERS, keepsConnections ? "connections kept" : "a connection for each request");
      for (Purchase purchase : Purchase.values()) {
        measure(run, purchase, load);
      }
    }
  }

  private static void measure(Run run, Purchase purchase, Load load) throws Exception {
    int warmUp = run.pick(1, 4);
    int rounds = run.pick(1, 5);
    WireMockServer wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                .disableRequestJournal());
    try (Sandbox sandbox = Sandbox.start()) {
      wireMock.start();
      wireMock.stubFor(
          post(urlEqualTo(purchase.path))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(purchase.response)));
      List<Load.Result> sandboxResults = new ArrayList<>();
      List<Load.Result> wireMockResults = new ArrayList<>();
      LongFunction<byte[]> requests = purchase::request;
      AtomicLong next = new AtomicLong(99_000_000L);
      VendorControl control = sandbox.control(purchase.vendor);
      for (int round = 0; round < warmUp + rounds; round++) {
        control.clearStock();
        control.balance(BigDecimal.valueOf(10L * STOCK));
        for (int i = 0; i < STOCK; i++) {
          control.stock(String.valueOf(next.get() + i));
        }
        sandboxResults.add(load.run(control.baseUrl(), requests, next, ROUND));
        wireMockResults.add(load.run(wireMock.baseUrl(), requests, next, ROUND));
      }
      Load.Result sandboxMedian = median(sandboxResults.subList(warmUp, sandboxResults.size()));
      Load.Result wireMockMedian = median(wireMockResults.subList(warmUp, wireMockResults.size()));
      run.say(
          "  %-14s sandbox %s, WireMock %s, ratio %.2f",
          purchase,
          text(sandboxMedian),
          text(wireMockMedian),
          (double) sandboxMedian.perSecond() / wireMockMedian.perSecond());
    } finally {
      wireMock.stop();
    }
  }

  private static Load.Result median(List<Load.Result> results) {
    return results.stream()
        .sorted(Comparator.comparingLong(Load.Result::perSecond))
        .toList()
        .get(results.size() / 2);
  }

  private static String text(Load.Result result) {
    return String.format(
        Locale.ROOT,
        "%6d/s (%d µs of CPU each, %d of them the caller's)",
        result.perSecond(),
        result.cpuMicros(),
        result.callersCpuMicros());
  }
}
