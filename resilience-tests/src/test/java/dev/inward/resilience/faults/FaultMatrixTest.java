package dev.inward.resilience.faults;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.inward.resilience.Outcome;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Calls every purchase with every kind of client under every fault of the table. */
final class FaultMatrixTest {

  private static @Nullable MatrixResult result;
  private static @Nullable LogCapture log;
  private static String printed = "";

  @BeforeAll
  static void runMatrix(@TempDir Path folder) throws Exception {
    log = new LogCapture();
    try (ConsoleCapture console = new ConsoleCapture()) {
      result = FaultMatrix.run(FaultTable.all(), folder);
      printed = console.printed();
    }
  }

  @AfterAll
  static void stopLogCapture() {
    requireNonNull(log).close();
  }

  @TestFactory
  Stream<DynamicNode> purchase_underEachFault_isSentAtMostOnceAndHasTheDocumentedOutcome() {
    return requireNonNull(result).observations().entrySet().stream()
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
    MatrixCell cell = observation.cell();
    String secret = CanarySecrets.in(observation.diagnostics());
    assertThat(secret).as("a secret in the text of the outcome").isNull();
    // The text contains no secret, so the report may show it.
    assertThat(observation.outcome()).as(observation.diagnostics()).isEqualTo(cell.expected());
    Outcome outcome = cell.expected().outcome();
    assertThat(observation.mayHaveSpent())
        .isEqualTo(outcome.mayHaveSpent() && cell.purchase().spendsMoney());
    assertThat(observation.mayHaveTakenEffect()).isEqualTo(outcome.mayHaveSpent());
    assertThat(observation.requests()).as("requests").isLessThanOrEqualTo(1);
    if (outcome == Outcome.NOT_SENT || outcome == Outcome.RESULT) {
      assertThat(observation.requests()).isEqualTo(outcome == Outcome.RESULT ? 1 : 0);
    }
    assertThat(requireNonNull(result).elsewhere().requestsFor(cell.number())).isZero();
  }

  @Test
  void matrix_isComplete() {
    assertThat(requireNonNull(result).observations()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(result.observations().values())
        .allSatisfy(
            cells ->
                assertThat(cells)
                    .hasSize(2 * Purchase.values().length * ClientKind.values().length));
  }

  @Test
  void otherServer_isNeverContacted() {
    assertThat(requireNonNull(result).elsewhere().connections()).isZero();
  }

  @Test
  void console_showsNoSecret() {
    assertThat(CanarySecrets.in(printed)).as("a secret that was printed").isNull();
  }

  @Test
  void log_atAnyLevel_showsNoSecret() {
    assertThat(requireNonNull(log).leaks()).isEmpty();
    // The capture works: there is a record for each call.
    assertThat(log.loggers()).contains("dev.inward");
    assertThat(log.libraryRecords())
        .isEqualTo(
            requireNonNull(result).observations().values().stream()
                .mapToInt(cells -> cells.size())
                .sum());
  }
}
