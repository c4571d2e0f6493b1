package dev.inward.conformance.report;

import dev.inward.conformance.VendorSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the report of this build to {@code target/report}. */
final class Report {

  static final Path FOLDER = Path.of("target", "report");
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
    return Files.writeString(PAGE, ReportPage.html(vendors(), MutationResults.in(FOLDER)));
  }
}
