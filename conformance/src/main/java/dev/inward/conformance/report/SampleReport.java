package dev.inward.conformance.report;

import dev.inward.contract.manifest.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sample and its origin.
 *
 * @param document the document that prints it, or null if this project wrote it
 * @param section the section of that document
 * @param remark why this project wrote it, or why it differs from the document; may be empty
 */
record SampleReport(
    String id,
    String role,
    VendorReport.@Nullable Document document,
    String section,
    String remark,
    String operations,
    String mediaType,
    String sha256) {

  static SampleReport of(YamlNode sample, List<VendorReport.Document> documents) {
    boolean isOurs = !sample.text("origin").equals("document");
    return new SampleReport(
        sample.text("id"),
        sample.text("role"),
        isOurs ? null : document(sample.text("document"), documents),
        isOurs ? "" : sample.text("section"),
        isOurs ? sample.text("why") : correction(sample),
        String.join(", ", sample.texts("operation")),
        sample.text("media-type"),
        sample.text("sha256"));
  }

  private static VendorReport.Document document(String id, List<VendorReport.Document> documents) {
    return documents.stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the manifest lists no document " + id));
  }

  private static String correction(YamlNode sample) {
    return sample.has("correction") ? sample.node("correction").text("why") : "";
  }

  public boolean isOurs() {
    return document == null;
  }
}
