package dev.inward.conformance.report;

import dev.inward.conformance.VendorSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the report of this build to {@code target/report}. */
public final class Report {

  /** The report's folder, in that of this module. */
  public static final Path FOLDER = Path.of("target", "report");

  static final Path PAGE = FOLDER.resolve("index.html");

  private Report() {}

  static List<VendorReport> vendors() {
    return Stream.of("multitel", "crazytel", "anveo")
        .map(VendorSpecs::of)
        .map(VendorReport::of)
        .toList();
  }

  /** Writes the page, with the results of the mutation gate if it has run on the same specs. */
  static Path write() throws IOException {
    Files.createDirectories(FOLDER);
    return Files.writeString(PAGE, html(FOLDER));
  }

  /**
   * Returns the page.
   *
   * @param folder where the mutation gate leaves its results, which are left out if it has not run
   *     on the same specs
   * @throws IOException if the results cannot be read
   */
  public static String html(Path folder) throws IOException {
    return ReportPage.html(vendors(), MutationResults.in(folder));
  }
}
