package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every mutant is killed, nearly all by the check that is meant for it, and no check is idle. Those
 * that no check can kill are listed. {@link WholeKillMatrixTest} runs every check on every mutant;
 * here the others are run only if the one that is meant for a mutant does not kill it.
 */
@Tag("any-jdk")
class MutationGateTest {

  private static final int FEWEST = 60;
  private static final double BY_THE_CHECK_MEANT = 0.95;

  private static final Map<String, String> ERRORS = new ConcurrentSkipListMap<>();
  private static KillMatrix matrix = new KillMatrix(List.of());

  @BeforeAll
  static void tryAll() throws IOException {
    matrix = Mutants.tried(MutationGateTest::rounds, ERRORS);
    System.out.print(matrix);
    matrix.write(Path.of("target", "report", "kills.json"), false);
  }

  private static List<List<String>> rounds(Mutant mutant) {
    String killer = mutant.killer();
    if (killer == null || mutant.seenByOne()) {
      return List.of(Mutants.IDS);
    }
    return List.of(List.of(killer), Mutants.IDS.stream().filter(id -> !id.equals(killer)).toList());
  }

  @Test
  void mutants_crashNoCheck() {
    assertThat(ERRORS).isEmpty();
  }

  @Test
  void mutants_areAllKilledButThoseThatNoCheckCanSee() {
    assertThat(matrix.kills()).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(matrix.survivors())
        .containsExactlyElementsOf(
            matrix.kills().keySet().stream().filter(Mutant::isUnseen).toList());
  }

  /** A mutant may join this list only if nothing can know better. */
  @Test
  void mutants_thatNoCheckCanSee_areKnown() {
    assertThat(matrix.survivors())
        .extracting(Mutant::toString)
        .containsExactly(
            "contract, multitel: an argument has another name in Java",
            "contract, crazytel: what a purchase costs is described in other words",
            "sandbox, anveo: a DID costs less",
            "sandbox, crazytel: a number costs less");
    assertThat(matrix.survivors())
        .allSatisfy(mutant -> assertThat(mutant.whyUnseen()).isNotBlank());
  }

  @Test
  void mutants_areKilledByTheCheckThatIsMeantForThem() {
    assertThat(matrix.killedByOthersOnly())
        .hasSizeLessThanOrEqualTo((int) (matrix.kills().size() * (1 - BY_THE_CHECK_MEANT)));
  }

  /** Without the check, that mutant would survive. */
  @Test
  void checks_eachAloneKillSomeMutant() {
    assertThat(Mutants.IDS)
        .allSatisfy(
            id ->
                assertThat(matrix.kills())
                    .as(id)
                    .anySatisfy(
                        (mutant, killers) -> {
                          assertThat(mutant.seenByOne()).isTrue();
                          assertThat(killers).containsExactly(id);
                        }));
  }

  /** Writing the specs again without a change is no mutant; else the rest would prove nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void specs_whenOnlyWrittenAgain_haveNoViolation(String vendor) throws Exception {
    MutationTarget same =
        MutatedSpecs.of(vendor).change("openapi.yaml").change("manifest.yaml").change("facts.yaml");

    assertThat(same.killedBy(Mutants.IDS)).isEmpty();
    assertThat(MutatedSpecs.of(vendor).change("openapi.yaml").regenerated().killedBy(Mutants.IDS))
        .isEmpty();
  }
}
