package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.inward.conformance.facts.Difference;
import dev.inward.conformance.facts.FactKind;
import dev.inward.conformance.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison of contract and facts kills mutants, and says which kind of fact differs. */
@Tag("any-jdk")
class FactMutantsTest {

  static Stream<Arguments> mutants() {
    return Stream.of(FactMutants.contracts(), FactMutants.facts())
        .map(Map::entrySet)
        .flatMap(entries -> entries.stream())
        .flatMap(entry -> entry.getValue().stream().map(each -> arguments(entry.getKey(), each)));
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void mutant_isReportedAsItsKindAndNoOther(FactKind kind, Mutant mutant) {
    assertThat(differences((MutatedSpecs) mutant.target()))
        .isNotEmpty()
        .allSatisfy(difference -> assertThat(difference.kind()).isEqualTo(kind));
  }

  @Test
  void difference_namesKindFactLinePlaceAndRemedy() {
    MutatedSpecs mutated =
        MutatedSpecs.of("multitel")
            .change(
                "openapi.yaml",
                Change.set("/components/schemas/BuyNumbersForm/properties/autorenew/default", 2));

    assertThat(differences(mutated))
        .singleElement()
        .extracting(difference -> difference.text("multitel"))
        .asString()
        .contains(
            "defaults: the document has the default [1], the contract [2]",
            "specs/multitel/facts.yaml buynumbers/parameters/autorenew/default",
            "line 43",
            "specs/multitel/openapi.yaml #/components/schemas/BuyNumbersForm/properties/autorenew",
            "read the document at the line");
  }

  @Test
  void knownDifference_whenItIsMended_isNoLongerAllowed() {
    MutatedSpecs mutated =
        MutatedSpecs.of("anveo")
            .change(
                "openapi.yaml",
                Change.set(
                    "/components/schemas/DidOrderRequest/properties/RATE_PLAN_ID/default",
                    "Service Unlimited"));

    assertThat(differences(mutated))
        .singleElement()
        .extracting(Difference::kind, Difference::at)
        .isEqualTo(List.of(FactKind.KNOWN_DIFFERENCE, "did-order/parameters/RATE_PLAN_ID/default"));
  }

  @Test
  void kinds_haveAMutantEach() {
    assertThat(mutants())
        .extracting(mutant -> mutant.get()[0])
        .contains((Object[]) FactKind.values());
  }

  private static List<Difference> differences(MutatedSpecs specs) {
    return Facts.compare(specs.specs());
  }
}
