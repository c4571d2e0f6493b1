package dev.inward.conformance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactsCarryContractHashTest {

  /** The jar carries the hashes of contract and XSD, the pact that of the contract. */
  @ParameterizedTest
  @CsvSource({
    "multitel,openapi.yaml,2",
    "multitel,buynumbers.xsd,1",
    "crazytel,openapi.yaml,2",
    "anveo,openapi.yaml,2",
    "anveo,anveo.xsd,1"
  })
  void file_withOneByteMore_isFoundInEachPlace(String vendor, String file, int places) {
    VendorSpecs specs = VendorSpecs.of(vendor);
    String text = new String(specs.files().bytes(file), UTF_8);

    assertThat(
            new ArtifactsCarryContractHash()
                .violations(specs.with(file, (text + "\n").getBytes(UTF_8))))
        .hasSize(places)
        .extracting(Violation::file)
        .containsOnly("specs/" + vendor + "/" + file);
  }
}
