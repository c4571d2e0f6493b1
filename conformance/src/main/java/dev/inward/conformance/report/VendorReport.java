package dev.inward.conformance.report;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.manifest.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the report shows for one vendor.
 *
 * @param id the vendor's folder, such as {@code crazytel}
 * @param title the contract's title, which begins with the vendor's name
 * @param contractSha256 the SHA-256 of the contract
 * @param elements the contract's elements, each counted once however often it is used
 * @param sandboxOnly how many elements only the sandbox reaches
 * @param interactions how many interactions are recorded
 */
record VendorReport(
    String id,
    String title,
    String contractSha256,
    Reach elements,
    int sandboxOnly,
    int interactions,
    List<Document> documents,
    List<Evidence> evidence,
    List<OperationReport> operations,
    List<Unreached> unreached,
    List<Difference> differences,
    List<SampleReport> samples) {

  /**
   * A document of the vendor; {@code date} says "(undated)" or "of 2019-01-19". Address and hash
   * are empty if they are not known.
   */
  record Document(String id, String title, String date, String address, String sha256) {

    static Document of(YamlNode node) {
      String date = node.textOrNull("date");
      return new Document(
          node.text("id"),
          node.text("title"),
          date == null ? "(undated)" : "of " + date,
          node.text("address", ""),
          node.text("sha256", ""));
    }
  }

  /** Counts the marks of evidence on one kind of element. */
  record Evidence(String elements, int documented, int sample, int assumed) {}

  /** Elements that no sample reaches, all for the same reason. */
  record Unreached(List<Place> places, String reason) {}

  /**
   * An element of the contract.
   *
   * @param isName whether {@code text} is a name of the contract and not a description
   * @param values the values or arms that are meant, or empty if it is the whole element
   */
  record Place(String text, boolean isName, String values) {}

  /** A place where the contract deliberately differs from a document. */
  record Difference(String at, String reason) {}

  static VendorReport of(VendorSpecs specs) {
    return new VendorReportBuilder(specs).build();
  }

  /** Returns the vendor's name as the vendor writes it. */
  public String name() {
    return title.split(" ", 2)[0];
  }

  public int reached() {
    return elements.here();
  }

  public int documentSamples() {
    return (int) samples.stream().filter(sample -> !sample.isOurs()).count();
  }

  public int ownSamples() {
    return samples.size() - documentSamples();
  }

  public int documented() {
    return evidence.stream().mapToInt(Evidence::documented).sum();
  }

  public int fromSample() {
    return evidence.stream().mapToInt(Evidence::sample).sum();
  }

  public int assumed() {
    return evidence.stream().mapToInt(Evidence::assumed).sum();
  }

  /** Groups items by a name, in the order in which the names first appear. */
  static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> name) {
    return items.stream()
        .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
  }
}
