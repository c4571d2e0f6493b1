package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fuzzer that cannot start is a finding. */
final class ForkedFuzzerTest {

  @Test
  void findings_whenTheProcessFailsAtItsStart_areTheFailure(@TempDir Path folder) throws Exception {
    ForkedFuzzer fork = ForkedFuzzer.start("nobody", 1, 1, 1, folder);
    try {
      assertThat(fork.findings()).contains("exit code 2", "\tat " + Fuzzer.class.getName());
    } finally {
      fork.end();
    }
  }
}
