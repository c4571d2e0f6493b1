package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.VendorSpecs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Pages with and without results of the mutation gate; the results contain markup as text. */
final class SamplePages {

  private SamplePages() {}

  static MutationResults mutation() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SamplePages.class.getResourceAsStream("kills.json"))) {
      return MutationResults.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  static String withGate() throws IOException {
    return ReportPage.html(Report.vendors(), mutation());
  }

  static String of(String vendor) throws IOException {
    return ReportPage.html(List.of(VendorReport.of(VendorSpecs.of(vendor))), mutation());
  }

  static String withoutGate() {
    return ReportPage.html(Report.vendors(), null);
  }
}
