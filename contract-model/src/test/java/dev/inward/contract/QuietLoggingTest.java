package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.Specs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the schema validator logs where SLF4J has a provider, as in a Spring Boot application. */
class QuietLoggingTest {

  private static final String CONTRACT =
      """
      openapi: 3.0.3
      paths:
        /numbers:
          post:
            operationId: order
            requestBody:
              content:
                application/json:
                  schema: {type: object, x-name: order, x-anything: {a: 1}}
            responses:
              '200':
                description: Done.
                content:
                  application/json: {schema: {type: object}}
      """;

  @Test
  void validator_whenTheContractHasExtensions_logsNothing() {
    Specs specs = Specs.of("crazytel").with("openapi.yaml", CONTRACT.getBytes(UTF_8));
    HttpRequest request =
        new HttpRequest(
            "POST",
            "/numbers",
            null,
            Map.of("content-type", List.of("application/json")),
            "{}".getBytes(UTF_8));
    assertThat(
            getClass()
                .getClassLoader()
                .getResource("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
        .as("a provider, which writes to the standard error")
        .isNotNull();
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThat(VendorContract.of(specs).call(request)).isNotNull();
    } finally {
      System.setErr(before);
    }

    assertThat(printed.toString(UTF_8)).isEmpty();
    assertThat(System.getProperty("slf4j.internal.verbosity")).isNull();
  }
}
