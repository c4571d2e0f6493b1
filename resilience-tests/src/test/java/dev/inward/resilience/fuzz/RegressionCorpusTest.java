package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every response that once had a wrong outcome has the right one. */
final class RegressionCorpusTest {

  private static List<RegressionCorpus.Entry> entries() {
    return RegressionCorpus.read();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void reader_whenResponseWasFoundBefore_hasTheDocumentedOutcome(RegressionCorpus.Entry entry) {
    TargetRunner runner = new TargetRunner(1 << 20);
    CompletedCall call = runner.run(entry.target(), entry.response());
    assertThat(call.verifiedOutcome()).isEqualTo(entry.outcome());
  }
}
