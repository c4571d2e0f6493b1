package dev.inward.conformance.facts;

import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The titles and hashes of the documents, in {@code facts.yaml} and in {@code manifest.yaml}. */
record Documents(
    List<Document> documents, YamlNode manifest, VendorContract contract, Findings findings) {

  private static final List<String> MEMBERS = List.of("title", "sha256");

  void compare() {
    Map<String, Fact> entries = new LinkedHashMap<>();
    for (YamlNode entry : manifest.nodes("documents")) {
      entries.put(entry.text("id"), new Fact(entry.text("id"), entry));
    }
    for (Document document : documents) {
      Fact entry = entries.remove(document.id());
      for (String member : MEMBERS) {
        List<String> own = document.fact().texts(member);
        List<String> other = entry == null ? List.of() : entry.texts(member);
        if (!own.equals(other)) {
          findings.differ(
              FactKind.DOCUMENT,
              document.fact().about(member),
              contract.root(),
              "facts.yaml has " + own + ", manifest.yaml has " + other);
        }
      }
    }
    for (String id : entries.keySet()) {
      findings.differ(
          FactKind.DOCUMENT, id, contract.root(), "manifest.yaml has a document without any facts");
    }
  }
}
