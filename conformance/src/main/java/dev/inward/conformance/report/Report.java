package dev.inward.conformance.report;

import dev.inward.conformance.checks.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The report of this build, and where it is left. */
final class Report {

  static final Path FOLDER = Path.of("target", "report");
  static final Path PAGE = FOLDER.resolve("index.html");

  private Report() {}

  static List<Dossier> vendors() {
    return Stream.of("multitel", "crazytel", "anveo")
        .map(vendor -> new Dossier(House.of(vendor)))
        .toList();
  }

  /** Writes the page, from the samples and from what the mutation gate left if it was run. */
  static Path write() throws IOException {
    Files.createDirectories(FOLDER);
    return Files.writeString(PAGE, new Page(vendors(), Kills.in(FOLDER)).html());
  }
}
