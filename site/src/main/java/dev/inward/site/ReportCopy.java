package dev.inward.site;

import dev.inward.conformance.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The conformance report in the site, with a way back to it. */
final class ReportCopy {

  private ReportCopy() {}

  static void write(Path root, Path site) throws IOException {
    Document page = Jsoup.parse(Report.html(root.resolve("conformance").resolve(Report.FOLDER)));
    page.outputSettings().prettyPrint(false);
    page.select(".brand").html("<a href=\"../index.html\">Inward</a>");
    Files.createDirectories(site.resolve("report"));
    Files.writeString(site.resolve("report/index.html"), page.outerHtml());
  }
}
