package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the documentation is the output of the program. */
final class DriftDocumentTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));

  @Test
  void example_isWhatIsPrinted() throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      String printed = Session.at(sandbox.baseUrl(Vendor.CRAZYTEL)).run().out();

      assertThat(Files.readString(REACTOR.resolve("docs/drift.md")))
          .contains("```text\n" + printed + "```\n");
    }
  }
}
