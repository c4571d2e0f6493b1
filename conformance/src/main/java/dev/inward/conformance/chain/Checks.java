package dev.inward.conformance.chain;

import dev.inward.conformance.Check;
import dev.inward.conformance.api.ArtifactsCarryContractHash;
import dev.inward.conformance.checks.ClientOutcomesMatchManifest;
import dev.inward.conformance.checks.ContractCompleteness;
import dev.inward.conformance.checks.CsvIsNotInterpreted;
import dev.inward.conformance.checks.JsonSamplesMatchSchema;
import dev.inward.conformance.checks.LostPurchasesAreReconciled;
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

/** All checks of the chain, in the order of their ids. */
public final class Checks {

  private Checks() {}

  /** Returns the checks, which hold no state. */
  public static List<Check> all() {
    return List.of(
        new ContractMatchesFacts(),
        new XmlMetadataMatchesXsd(),
        new ManifestIntegrity(),
        new ContractCompleteness(),
        new JsonSamplesMatchSchema(),
        new XmlSamplesMatchXsd(),
        new CsvIsNotInterpreted(),
        new RecordedRequestsMatchContract(),
        new ContractIsCovered(),
        new ResponsesSurviveRoundTrip(),
        new SentRequestsMatchSamples(),
        new PactMatchesManifest(),
        new ClientOutcomesMatchManifest(),
        new PactMatchesContract(),
        new SandboxMatchesPact(),
        new SandboxValidatesMessages(),
        new SandboxSellsOnce(),
        new CoverageAboveFloors(),
        new ArtifactsCarryContractHash(),
        new LostPurchasesAreReconciled());
  }
}
