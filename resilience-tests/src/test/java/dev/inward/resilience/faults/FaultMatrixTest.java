package dev.inward.resilience.faults;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of the table, with every purchase and every caller, as the server saw it. */
final class FaultMatrixTest {

  private static @Nullable Seen seen;
  private static @Nullable LogTrap log;
  private static String printed = "";

  @BeforeAll
  static void play(@TempDir Path folder) throws Exception {
    log = new LogTrap();
    try (PrintTrap console = new PrintTrap()) {
      seen = Matrix.run(FaultTable.all(), folder);
      printed = console.printed();
    }
  }

  @AfterAll
  static void letLogGo() {
    requireNonNull(log).close();
  }

  @TestFactory
  Stream<DynamicNode> purchase_whenAFaultStrikes_isSentOnceAndEndsAsTheTableSays() {
    return requireNonNull(seen).observations().entrySet().stream()
        .map(
            entry ->
                dynamicContainer(
                    entry.getKey().name(),
                    entry.getValue().stream()
                        .map(
                            observation ->
                                dynamicTest(
                                    observation.cell().toString(), () -> verify(observation)))));
  }

  private static void verify(Observation observation) {
    Cell cell = observation.cell();
    String secret = Canaries.in(observation.said());
    assertThat(secret).as("a secret in what the outcome says").isNull();
    // What was said is free of secrets, so it may be shown.
    assertThat(observation.outcome()).as(observation.said()).isEqualTo(cell.expected());
    Ending ending = cell.expected().ending();
    assertThat(observation.mayHaveSpent()).isEqualTo(ending.mayHaveSpent());
    assertThat(observation.requests()).as("requests").isLessThanOrEqualTo(1);
    if (ending == Ending.NOT_SENT || ending == Ending.RESULT) {
      assertThat(observation.requests()).isEqualTo(ending == Ending.RESULT ? 1 : 0);
    }
    assertThat(requireNonNull(seen).elsewhere().requestsFor(cell.number())).isZero();
  }

  @Test
  void matrix_isAsWideAsItShouldBe() {
    assertThat(requireNonNull(seen).observations()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(seen.observations().values())
        .allSatisfy(
            cells ->
                assertThat(cells).hasSize(2 * Purchase.values().length * Caller.values().length));
  }

  @Test
  void otherServer_isNeverSpokenTo() {
    assertThat(requireNonNull(seen).elsewhere().connections()).isZero();
  }

  @Test
  void console_showsNoSecret() {
    assertThat(Canaries.in(printed)).as("a secret that was printed").isNull();
  }

  @Test
  void log_whateverItsLevel_showsNoSecret() {
    assertThat(requireNonNull(log).offences()).isEmpty();
    // It did listen: a line for each call.
    assertThat(log.loggers()).contains("dev.inward");
    assertThat(log.ours())
        .isEqualTo(
            requireNonNull(seen).observations().values().stream()
                .mapToInt(cells -> cells.size())
                .sum());
  }
}
