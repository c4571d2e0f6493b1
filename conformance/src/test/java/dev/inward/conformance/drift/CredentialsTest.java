package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Specs;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credentials as another vendor takes them, who has no operation that only reads so far. */
final class CredentialsTest {

  private static SpecPointer multitel() {
    Specs specs = Specs.of("multitel");
    String more =
        """
        paths:
          /balance:
            get:
              operationId: balance
              x-spends-money: false
              security: [{basic: []}, {another: []}]
              responses: {}
        """;
    byte[] contract =
        new String(specs.bytes("openapi.yaml"), UTF_8).replace("paths:\n", more).getBytes(UTF_8);
    return SpecPointer.root(specs.with("openapi.yaml", contract).yaml("openapi.yaml"));
  }

  @Test
  void userNameAndPassword_areSentAsBasicAuthentication() throws Exception {
    SpecPointer contract = multitel();
    Credentials credentials =
        new Credentials(
            contract,
            Map.of(
                "INWARD_MULTITEL_USERNAME", "Aladdin", "INWARD_MULTITEL_PASSWORD", "open sesame"));

    Map<String, String> headers =
        credentials.headers(new ReadOperations(contract).named("balance"));

    // The example of RFC 7617.
    assertThat(headers)
        .containsExactly(Map.entry("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    assertThat(credentials.secrets())
        .containsExactlyInAnyOrder("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  }

  @Test
  void variables_whenAllAreMissing_areAllNamed() throws Exception {
    SpecPointer contract = multitel();
    ReadOperation operation = new ReadOperations(contract).named("balance");

    assertThatThrownBy(() -> new Credentials(contract, Map.of()).headers(operation))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "the environment variable INWARD_MULTITEL_USERNAME and INWARD_MULTITEL_PASSWORD is not"
                + " set");
  }
}
