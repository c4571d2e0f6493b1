package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.model.Interaction;
import dev.inward.conformance.Sha256;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PactLintTest {

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void pact_whenMadeOfTheManifest_isTheSameTextInAnyOrder(String vendor) {
    List<Interaction> interactions = interactions(vendor);
    String text = PactFile.text(vendor, interactions);
    Collections.reverse(interactions);

    assertThatCode(() -> PactLint.check(text, manifest(vendor))).doesNotThrowAnyException();
    assertThat(PactFile.text(vendor, interactions)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "anveo, <USERKEY>YOURAPIKEY, <USERKEY>2f6c0c7a",
    "crazytel, your_api_key, 2f6c0c7a",
    "multitel, password=password&number, password=2f6c0c7a&number",
    "multitel, /username/password/, /username/2f6c0c7a/",
    "multitel, Basic dXNlcm5hbWU6cGFzc3dvcmQ=, Basic bWU6bWU="
  })
  void credential_isFound(String vendor, String placeholder, String credential) {
    String text = PactFile.text(vendor, interactions(vendor));

    assertThat(text).contains(placeholder);
    assertThatThrownBy(
            () -> PactLint.check(text.replace(placeholder, credential), manifest(vendor)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("credentials that no document prints");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void pact_saysWhichContractItIsOf(String vendor) {
    String hash = Sha256.of(Specs.of(vendor).bytes("openapi.yaml"));

    assertThat(PactFile.text(vendor, interactions(vendor)))
        .containsOnlyOnce("\"openapi.yaml.sha256\": \"" + hash + "\"");
  }

  @Test
  void interaction_whenMissing_isFound() {
    List<Interaction> interactions = interactions("anveo");
    interactions.remove(0);

    assertThatThrownBy(
            () -> PactLint.check(PactFile.text("anveo", interactions), manifest("anveo")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("orderDids-success");
  }

  @Test
  void sample_whenOthersBytesAreMeant_isFound() {
    String text = PactFile.text("anveo", interactions("anveo"));
    String hash = manifest("anveo").interactions().get(0).responseBody().sha256();

    assertThatThrownBy(() -> PactLint.check(text.replace(hash, "0".repeat(64)), manifest("anveo")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("orderDids-success");
  }

  @Test
  void name_whenUsedTwice_isFound() {
    String text = PactFile.text("crazytel", interactions("crazytel"));
    String twice =
        text.replace("lists the persons", "lists the addresses")
            .replace("the account has persons", "the account has addresses");

    assertThatThrownBy(() -> PactLint.check(twice, manifest("crazytel")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("lists the addresses");
  }

  private static List<Interaction> interactions(String vendor) {
    YamlNode contract = Specs.of(vendor).yaml("openapi.yaml");
    return manifest(vendor).interactions().stream()
        .map(recorded -> RecordedPact.of(recorded, vendor, contract).getInteractions().get(0))
        .collect(Collectors.toList());
  }

  private static Manifest manifest(String vendor) {
    return Manifest.of(Specs.of(vendor));
  }
}
