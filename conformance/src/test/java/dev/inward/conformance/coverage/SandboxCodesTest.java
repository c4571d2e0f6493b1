package dev.inward.conformance.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sandbox responds each code in each format for which the coverage takes its word. */
class SandboxCodesTest {

  private static final VendorSpecs SPECS = VendorSpecs.of("multitel");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void code_forcedByItsNumber_arrivesWhereItIsSaidTo() throws Exception {
    List<ElementUse> asked = new ArrayList<>();
    for (Operation operation : SPECS.vendorContract().operations()) {
      Map<ElementUse, String> codes =
          SandboxCodes.of(SPECS.files()).uses(OperationUses.of(operation), SPECS.vendorContract());
      for (Map.Entry<ElementUse, String> code : codes.entrySet()) {
        asked.add(code.getKey());
        assertThat(reached(operation, code.getKey(), code.getValue())).contains(code.getKey());
      }
    }

    // Every code but the success, by POST and by GET, in JSON and in XML.
    assertThat(asked).hasSize(15 * 4);
  }

  /** Makes a recorded request for another number. */
  private static Iterable<ElementUse> reached(Operation operation, ElementUse use, String number)
      throws IOException, InterruptedException {
    Interaction recorded =
        SPECS.manifest().interactions().stream()
            .filter(interaction -> interaction.operation().equals(operation.id()))
            .filter(interaction -> use.part().endsWith(interaction.contentType()))
            .findFirst()
            .orElseThrow();
    Sample body = recorded.requestBody();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(sandbox.baseUrl(Vendor.MULTITEL) + about(recorded.path(), number)))
            .method(
                recorded.method(),
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                        about(new String(body.body(), UTF_8), number)));
    recorded.headers().forEach(request::header);
    HttpResponse<byte[]> response =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    Trace trace = new Trace(operation);
    String mediaType = Coverage.bare(response.headers().firstValue("Content-Type").orElseThrow());
    trace.response(response.statusCode(), mediaType, response.body());
    return trace.reached();
  }

  private static String about(String request, String number) {
    return request.replaceAll("\\d{7,}", number);
  }
}
