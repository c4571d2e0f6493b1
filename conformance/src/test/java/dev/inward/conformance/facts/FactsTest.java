package dev.inward.conformance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.Specs;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract says what the vendor's documents say, fact by fact and both ways. */
class FactsTest {

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void documents_areThoseOfTheManifest(String vendor) {
    agree(vendor, Link.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void calls_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.CALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void hosts_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.HOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void purchases_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.PURCHASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void parameters_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.PARAMETER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void required_isWhatTheDocumentRequires(String vendor) {
    agree(vendor, Link.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void defaults_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void values_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.VALUES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void deprecated_isWhatTheDocumentRetires(String vendor) {
    agree(vendor, Link.DEPRECATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void types_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void codes_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void texts_areThoseOfTheDocumentsCodes(String vendor) {
    agree(vendor, Link.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void responses_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, Link.RESPONSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void requests_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, Link.REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void callbacks_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, Link.CALLBACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void headers_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.HEADER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void actions_areThoseOfTheDocument(String vendor) {
    agree(vendor, Link.ACTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void success_isWhatTheDocumentCallsOne(String vendor) {
    agree(vendor, Link.SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void evidence_isWhatTheDocumentGives(String vendor) {
    agree(vendor, Link.EVIDENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void knownDifferences_areAllThere(String vendor) {
    agree(vendor, Link.KNOWN_DIFFERENCE);
  }

  private static void agree(String vendor, Link link) {
    Specs specs = Specs.of(vendor);
    String differences =
        Facts.compare(
                specs.yaml("facts.yaml"),
                specs.yaml("openapi.yaml"),
                specs.yaml("manifest.yaml"),
                specs.yaml("differences.yaml"))
            .stream()
            .filter(difference -> difference.link() == link)
            .map(difference -> difference.text(vendor))
            .collect(Collectors.joining());

    assertThat(differences).isEmpty();
  }
}
