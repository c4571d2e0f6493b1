package dev.inward.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Fault;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Live drift as a program, started from the sandbox's jar. */
@Timeout(120)
final class LiveDriftIT {

  @Test
  void operation_whenItsConnectionBreaks_isNotSentAgain() throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      VendorControl crazytel = sandbox.control(Vendor.CRAZYTEL);
      crazytel.schedule(Fault.close(), Fault.reset());

      try (Program program =
          Program.startClass(
              "dev.inward.drift.LiveDrift",
              "INWARD_CRAZYTEL_API_KEY",
              "canary",
              "--vendor",
              "crazytel",
              "--base-url",
              crazytel.baseUrl())) {
        String broken = ": the connection broke before the answer was whole";
        assertThat(program.rest())
            .startsWith("listAvailableNumbers" + broken, "listAddresses" + broken)
            .contains("listOwners: answered 200", "listDestinations: answered 200")
            .noneMatch(line -> line.contains("canary"));
        assertThat(program.exitCode()).isEqualTo(3);
        assertThat(program.errors()).isEmpty();
      }

      assertThat(crazytel.journal())
          .extracting(JournalEntry::operation)
          .containsExactly(
              "listAvailableNumbers", "listAddresses", "listOwners", "listDestinations");
    }
  }
}
