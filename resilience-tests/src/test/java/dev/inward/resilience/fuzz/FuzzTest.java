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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fuzzes each vendor's readers, in a process with 64 MiB of heap, with a fixed seed. Its mutations
 * are also those of {@link JazzerFuzz}, but Jazzer does not run in each build: it needs 15 seconds
 * to start and a heap of its own, its instrumentation slows every response down, and without a
 * fuzzing run it only replays its corpus.
 */
@Tag("any-jdk")
final class FuzzTest {

  private static final long RESPONSES = Long.getLong("inward.fuzz.responses", 25_000);

  /** Other numbers than 1 repeat a single response: they skip the unmutated seeds. */
  private static final long FIRST = Long.getLong("inward.fuzz.first", 1);

  /** 0 means another seed in each run. */
  private static final long SEED = Long.getLong("inward.fuzz.seed", 20260131);

  private static final Map<String, ForkedFuzzer> FORKS = new LinkedHashMap<>();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    long seed = SEED == 0 ? System.nanoTime() : SEED;
    for (String vendor : List.of("multitel", "crazytel", "anveo")) {
      FORKS.put(vendor, ForkedFuzzer.start(vendor, seed, FIRST, RESPONSES, folder));
    }
  }

  @AfterAll
  static void end() {
    FORKS.values().forEach(ForkedFuzzer::end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void readers_givenAnyResponse_haveADocumentedOutcomeInTime(String vendor, TestReporter reporter)
      throws Exception {
    ForkedFuzzer fork = requireNonNull(FORKS.get(vendor));
    assertThat(fork.findings()).isEmpty();
    reporter.publishEntry(fork.report().strip());
  }
}
