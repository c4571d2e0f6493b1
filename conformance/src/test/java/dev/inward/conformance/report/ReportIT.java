package dev.inward.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.pact.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Writes the report of this build after all its tests, and checks it for credentials. */
class ReportIT {

  @Test
  void report_isWritten_andHoldsNoCredential() throws IOException {
    String page = Files.readString(Report.write());

    assertThat(page).contains("Conformance report");
    Placeholders.areAllThatIsIn(page);
  }
}
