package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.checks.House;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Pages to look at: with what a mutation gate may leave, hostile texts among it, and without. */
final class Pages {

  private Pages() {}

  static Kills kills() throws IOException {
    try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream("kills.json"))) {
      return Kills.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  static String withGate() throws IOException {
    return new Page(Report.vendors(), kills()).html();
  }

  static String of(String vendor) throws IOException {
    return new Page(List.of(new Dossier(House.of(vendor))), kills()).html();
  }

  static String withoutGate() {
    return new Page(Report.vendors(), null).html();
  }
}
