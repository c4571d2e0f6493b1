package dev.inward.conformance.facts;

import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Compares the two transcripts of a vendor's documents: {@code facts.yaml} and the contract. */
public final class Facts {

  private Facts() {}

  /** Returns all differences but those that {@code differences.yaml} explains. */
  public static List<Difference> compare(Specs specs) {
    Findings findings = new Findings();
    VendorContract contract = VendorContract.of(specs);
    YamlNode facts = specs.yaml("facts.yaml");
    YamlNode manifest = specs.yaml("manifest.yaml");
    List<Operation> operations = contract.operations();
    List<Document> documents =
        facts.only("documents", "reconciliations").nodes("documents").stream()
            .map(Document::new)
            .toList();
    new Documents(documents, manifest, contract, findings).compare();
    List<Operation> undocumented = new ArrayList<>(operations);
    for (Document document : documents) {
      List<Operation> own =
          operations.stream().filter(operation -> isOf(operation, document, manifest)).toList();
      undocumented.removeAll(own);
      compare(document, own, contract, findings);
    }
    for (Operation operation : undocumented) {
      if (Provenance.of(operation.place()).isTheDocuments()) {
        findings.differ(
            FactKind.CALL,
            "calls/" + operation.id(),
            operation.place(),
            "no sample of a document in manifest.yaml belongs to the operation");
      }
    }
    new Reconciliations(facts, operations, findings).compare();
    new Unprinted(operations, contract, findings).compare();
    new Evidence(findings).compare();
    return new KnownDifferences(specs.yaml("differences.yaml")).without(findings.differences());
  }

  private static void compare(
      Document document, List<Operation> operations, VendorContract contract, Findings findings) {
    new Responses(document, operations, contract, findings).compare();
    if (document.calls().isEmpty() && document.facts("actions", "name").isEmpty()) {
      // A page beside that of the call, which may show a response or list codes.
      if (!document.facts("codes", "code").isEmpty()) {
        new Codes(document, operations, contract, findings).compare();
      }
      return;
    }
    new Calls(document, operations, contract, findings).compare();
    new Actions(document, operations, contract, findings).compare();
    new Headers(document, operations, contract, findings).compare();
    new Requests(document, operations, contract, findings).compare();
    new Callbacks(document, operations, findings).compare();
    // After the samples, which may show a value that the text does not list.
    new Parameters(document, operations, findings).compare();
    new Codes(document, operations, contract, findings).compare();
    new Successes(document, operations, findings).compare();
  }

  /**
   * The manifest says which operations a document's samples are of, and the contract which document
   * an operation is from.
   */
  private static boolean isOf(Operation operation, Document document, YamlNode manifest) {
    String source = operation.place().node().textOrNull("x-source");
    return manifest.nodes("samples").stream()
            .filter(sample -> document.id().equals(sample.textOrNull("document")))
            .anyMatch(sample -> sample.texts("operation").contains(operation.id()))
        || manifest.nodes("documents").stream()
            .filter(entry -> document.id().equals(entry.text("id")))
            .anyMatch(entry -> entry.has("address") && entry.text("address").equals(source));
  }
}
