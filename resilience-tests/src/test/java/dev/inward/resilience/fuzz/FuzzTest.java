package dev.inward.resilience.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each vendor's readers, in a process with 64 MiB of heap. Jazzer takes fifteen seconds to start
 * and a quarter of a millisecond for a response, too long for a test that is run with each build;
 * it has its run in {@link JazzerFuzz}.
 */
final class FuzzTest {

  private static final long RESPONSES = Long.getLong("inward.fuzz.responses", 25_000);

  /** From another one on, seeds are not played as they are: it is to see a response again. */
  private static final long FIRST = Long.getLong("inward.fuzz.first", 1);

  /** 0 stands for another one each time. */
  private static final long SEED = Long.getLong("inward.fuzz.seed", 20260131);

  private static final Map<String, Fork> FORKS = new LinkedHashMap<>();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    long seed = SEED == 0 ? System.nanoTime() : SEED;
    for (String vendor : List.of("multitel", "crazytel", "anveo")) {
      FORKS.put(vendor, Fork.start(vendor, seed, FIRST, RESPONSES, folder));
    }
  }

  @AfterAll
  static void end() {
    FORKS.values().forEach(Fork::end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void readers_whateverTheResponse_endSoonAndAsDocumented(String vendor, TestReporter reporter)
      throws Exception {
    Fork fork = requireNonNull(FORKS.get(vendor));
    assertThat(fork.findings()).isEmpty();
    reporter.publishEntry(fork.report().strip());
  }
}
