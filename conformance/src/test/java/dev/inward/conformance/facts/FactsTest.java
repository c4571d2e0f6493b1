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
    agree(vendor, FactKind.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void calls_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.CALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void hosts_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.HOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void purchases_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.PURCHASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void parameters_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.PARAMETER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void required_isWhatTheDocumentRequires(String vendor) {
    agree(vendor, FactKind.REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void defaults_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void values_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.VALUES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void deprecated_isWhatTheDocumentRetires(String vendor) {
    agree(vendor, FactKind.DEPRECATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void types_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void codes_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void texts_areThoseOfTheDocumentsCodes(String vendor) {
    agree(vendor, FactKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void responses_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, FactKind.RESPONSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void requests_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, FactKind.REQUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void callbacks_haveTheFieldsOfTheDocument(String vendor) {
    agree(vendor, FactKind.CALLBACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void headers_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.HEADER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void actions_areThoseOfTheDocument(String vendor) {
    agree(vendor, FactKind.ACTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void success_isWhatTheDocumentCallsOne(String vendor) {
    agree(vendor, FactKind.SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void evidence_isWhatTheDocumentGives(String vendor) {
    agree(vendor, FactKind.EVIDENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void knownDifferences_areAllThere(String vendor) {
    agree(vendor, FactKind.KNOWN_DIFFERENCE);
  }

  private static void agree(String vendor, FactKind kind) {
    Specs specs = Specs.of(vendor);
    String differences =
        Facts.compare(specs).stream()
            .filter(difference -> difference.kind() == kind)
            .map(difference -> difference.text(vendor))
            .collect(Collectors.joining());

    assertThat(differences).isEmpty();
  }
}
