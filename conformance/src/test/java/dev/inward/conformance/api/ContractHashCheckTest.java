package dev.inward.conformance.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.House;
import dev.inward.conformance.checks.LinkTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractHashCheckTest extends LinkTest {

  ContractHashCheckTest() {
    super(new ContractHashCheck());
  }

  /** The contract's stands in the jar and in the pact, the XSD's in the jar. */
  @ParameterizedTest
  @CsvSource({
    "multitel,openapi.yaml,2",
    "multitel,buynumbers.xsd,1",
    "crazytel,openapi.yaml,2",
    "anveo,openapi.yaml,2",
    "anveo,anveo.xsd,1"
  })
  void file_withOneByteMore_isFoundInEachPlace(String vendor, String file, int places) {
    House house = House.of(vendor);
    String text = new String(house.specs().bytes(file), UTF_8);

    assertThat(new ContractHashCheck().breaks(house.with(file, (text + "\n").getBytes(UTF_8))))
        .hasSize(places)
        .extracting(Break::file)
        .containsOnly("specs/" + vendor + "/" + file);
  }
}
