package dev.inward.conformance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.api.ArtifactsCarryContractHash;
import dev.inward.conformance.checks.ClientOutcomesMatchManifest;
import dev.inward.conformance.checks.ContractCompleteness;
import dev.inward.conformance.checks.CsvIsNotInterpreted;
import dev.inward.conformance.checks.JsonSamplesMatchSchema;
import dev.inward.conformance.checks.ManifestIntegrity;
import dev.inward.conformance.checks.PactMatchesContract;
import dev.inward.conformance.checks.PactMatchesManifest;
import dev.inward.conformance.checks.RecordedRequestsMatchContract;
import dev.inward.conformance.checks.ResponsesSurviveRoundTrip;
import dev.inward.conformance.checks.SandboxMatchesPact;
import dev.inward.conformance.checks.SandboxSellsOnce;
import dev.inward.conformance.checks.SandboxValidatesMessages;
import dev.inward.conformance.checks.SentRequestsMatchSamples;
import dev.inward.conformance.checks.XmlMetadataMatchesXsd;
import dev.inward.conformance.checks.XmlSamplesMatchXsd;
import dev.inward.conformance.coverage.ContractIsCovered;
import dev.inward.conformance.coverage.CoverageAboveFloors;
import dev.inward.conformance.facts.ContractMatchesFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Each check holds for the specs of each vendor. {@code -Dgroups=C5} runs one check alone. */
class ChainTest {

  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");

  @TestFactory
  @Tag("CD")
  Stream<DynamicTest> contractMatchesFacts() {
    return violations(new ContractMatchesFacts());
  }

  @TestFactory
  @Tag("CX")
  Stream<DynamicTest> xmlMetadataMatchesXsd() {
    return violations(new XmlMetadataMatchesXsd());
  }

  @TestFactory
  @Tag("C0")
  Stream<DynamicTest> manifestIntegrity() {
    return violations(new ManifestIntegrity());
  }

  @TestFactory
  @Tag("C1")
  Stream<DynamicTest> contractCompleteness() {
    return violations(new ContractCompleteness());
  }

  @TestFactory
  @Tag("C2")
  Stream<DynamicTest> jsonSamplesMatchSchema() {
    return violations(new JsonSamplesMatchSchema());
  }

  @TestFactory
  @Tag("C3")
  Stream<DynamicTest> xmlSamplesMatchXsd() {
    return violations(new XmlSamplesMatchXsd());
  }

  @TestFactory
  @Tag("C4")
  Stream<DynamicTest> csvIsNotInterpreted() {
    return violations(new CsvIsNotInterpreted());
  }

  @TestFactory
  @Tag("C5")
  Stream<DynamicTest> recordedRequestsMatchContract() {
    return violations(new RecordedRequestsMatchContract());
  }

  @TestFactory
  @Tag("C6")
  Stream<DynamicTest> contractIsCovered() {
    return violations(new ContractIsCovered());
  }

  @TestFactory
  @Tag("C7")
  Stream<DynamicTest> responsesSurviveRoundTrip() {
    return violations(new ResponsesSurviveRoundTrip());
  }

  @TestFactory
  @Tag("C8")
  Stream<DynamicTest> sentRequestsMatchSamples() {
    return violations(new SentRequestsMatchSamples());
  }

  @TestFactory
  @Tag("C9")
  Stream<DynamicTest> pactMatchesManifest() {
    return violations(new PactMatchesManifest());
  }

  @TestFactory
  @Tag("C10")
  Stream<DynamicTest> clientOutcomesMatchManifest() {
    return violations(new ClientOutcomesMatchManifest());
  }

  @TestFactory
  @Tag("C11")
  Stream<DynamicTest> pactMatchesContract() {
    return violations(new PactMatchesContract());
  }

  @TestFactory
  @Tag("C12")
  Stream<DynamicTest> sandboxMatchesPact() {
    return violations(new SandboxMatchesPact());
  }

  @TestFactory
  @Tag("C13")
  Stream<DynamicTest> sandboxValidatesMessages() {
    return violations(new SandboxValidatesMessages());
  }

  @TestFactory
  @Tag("C14")
  Stream<DynamicTest> sandboxSellsOnce() {
    return violations(new SandboxSellsOnce());
  }

  @TestFactory
  @Tag("C17")
  Stream<DynamicTest> coverageAboveFloors() {
    return violations(new CoverageAboveFloors());
  }

  @TestFactory
  @Tag("C19")
  Stream<DynamicTest> artifactsCarryContractHash() {
    return violations(new ArtifactsCarryContractHash());
  }

  private static Stream<DynamicTest> violations(Check check) {
    return VENDORS.stream()
        .map(
            vendor ->
                DynamicTest.dynamicTest(
                    "%s %s, %s".formatted(check.id(), check.name(), vendor),
                    () ->
                        assertThat(check.violations(VendorSpecs.of(vendor)))
                            .as(check.holds())
                            .isEmpty()));
  }
}
