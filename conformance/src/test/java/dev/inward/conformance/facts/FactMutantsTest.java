package dev.inward.conformance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison reports each mutant, and as a difference of its kind alone. */
@Tag("any-jdk")
class FactMutantsTest {

  static Stream<FactMutant> mutants() {
    return FactMutants.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void mutant_isReportedAsItsKindAndNoOther(FactMutant mutant) {
    assertThat(mutant.differences())
        .isNotEmpty()
        .allSatisfy(difference -> assertThat(difference.kind()).isEqualTo(mutant.kind()));
  }

  @Test
  void difference_namesKindFactLinePlaceAndRemedy() {
    FactMutant mutant =
        new FactMutant(
            "a default is another one",
            "multitel",
            "openapi.yaml",
            FactKind.DEFAULT,
            Change.set("/components/schemas/BuyNumbersForm/properties/autorenew/default", 2));

    assertThat(mutant.differences())
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
    FactMutant mutant =
        new FactMutant(
            "a known difference is mended",
            "anveo",
            "openapi.yaml",
            FactKind.KNOWN_DIFFERENCE,
            Change.set(
                "/components/schemas/DidOrderRequest/properties/RATE_PLAN_ID/default",
                "Service Unlimited"));

    assertThat(mutant.differences())
        .singleElement()
        .extracting(Difference::kind, Difference::at)
        .isEqualTo(List.of(FactKind.KNOWN_DIFFERENCE, "did-order/parameters/RATE_PLAN_ID/default"));
  }

  @Test
  void kinds_haveAMutantEach() {
    assertThat(mutants()).extracting(FactMutant::kind).contains(FactKind.values());
  }
}
