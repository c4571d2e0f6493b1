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
      assertThat(fork.findings())
          .contains(
              "exit code " + Fuzzer.WRONG_ARGUMENTS,
              "VENDOR must be multitel, crazytel or anveo\nUsage: Fuzzer VENDOR SEED");
    } finally {
      fork.end();
    }
  }

  @Test
  void wrong_whenAnArgumentIs_namesIt() {
    assertThat(Fuzzer.wrong("anveo", "1", "1", "1", "file")).isEmpty();
    assertThat(Fuzzer.wrong("anveo")).isEqualTo("5 arguments are needed");
    assertThat(Fuzzer.wrong("anveo", "1", "1", "many", "file"))
        .isEqualTo("COUNT must be a whole number");
    assertThat(Fuzzer.HELP.lines()).hasSizeLessThan(24).allMatch(line -> line.length() <= 100);
  }
}
