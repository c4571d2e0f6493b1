package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Compares the two transcripts of a vendor's documents. */
public final class Facts {

  private Facts() {}

  /**
   * Returns all differences but the known ones.
   *
   * @param facts facts.yaml
   * @param contract openapi.yaml
   * @param manifest manifest.yaml
   * @param known differences.yaml
   */
  public static List<Difference> compare(
      YamlNode facts, YamlNode contract, YamlNode manifest, YamlNode known) {
    Findings findings = new Findings();
    SpecPointer root = SpecPointer.root(contract);
    List<Endpoint> endpoints = Endpoint.of(root);
    List<Document> documents =
        facts.only("documents").nodes("documents").stream().map(Document::new).toList();
    new Documents(documents, manifest, root, findings).compare();
    List<Endpoint> orphans = new ArrayList<>(endpoints);
    for (Document document : documents) {
      List<Endpoint> own =
          endpoints.stream().filter(endpoint -> isOf(endpoint, document, manifest)).toList();
      orphans.removeAll(own);
      compare(document, own, root, findings);
    }
    for (Endpoint orphan : orphans) {
      if (Provenance.of(orphan.place()).isTheDocuments()) {
        findings.differ(
            Link.CALL,
            "calls/" + orphan.id(),
            orphan.place(),
            "no sample of a document in manifest.yaml belongs to the operation");
      }
    }
    new Unprinted(endpoints, root, findings).compare();
    new Evidence(findings).compare();
    return new KnownDifferences(known).without(findings.differences());
  }

  private static void compare(
      Document document, List<Endpoint> endpoints, SpecPointer contract, Findings findings) {
    new Calls(document, endpoints, contract, findings).compare();
    new Actions(document, endpoints, contract, findings).compare();
    new Headers(document, endpoints, contract, findings).compare();
    new Responses(document, endpoints, contract, findings).compare();
    new Requests(document, endpoints, contract, findings).compare();
    new Callbacks(document, endpoints, findings).compare();
    // After the samples, which may show a value that the text does not list.
    new Parameters(document, endpoints, findings).compare();
    new Codes(document, endpoints, contract, findings).compare();
    new Successes(document, endpoints, findings).compare();
  }

  /** The manifest says which operations a document's samples are of. */
  private static boolean isOf(Endpoint endpoint, Document document, YamlNode manifest) {
    return manifest.nodes("samples").stream()
        .filter(sample -> document.id().equals(sample.textOrNull("document")))
        .anyMatch(sample -> sample.texts("operation").contains(endpoint.id()));
  }
}
