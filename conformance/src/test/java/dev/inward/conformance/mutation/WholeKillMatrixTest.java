package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every check is run on every mutant: none of them crashes, and the report shows who kills whom.
 */
@Tag("kill-matrix")
class WholeKillMatrixTest {

  @Test
  void checks_onAnyMutant_doNotCrash() throws Exception {
    Map<String, String> errors = new ConcurrentSkipListMap<>();

    KillMatrix matrix = Mutants.tried(mutant -> List.of(Mutants.IDS), errors);

    System.out.print(matrix);
    matrix.write(Path.of("target", "report", "kills.json"), true);
    assertThat(errors).isEmpty();
    assertThat(matrix.survivors()).allMatch(Mutant::isUnseen);
    assertThat(matrix.kills())
        .allSatisfy(
            (mutant, killers) -> {
              if (mutant.seenByOne()) {
                assertThat(killers).as(mutant.toString()).containsExactly(mutant.killer());
              }
            });
  }
}
