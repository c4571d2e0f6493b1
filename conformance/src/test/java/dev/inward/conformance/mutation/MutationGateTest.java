package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.Check;
import dev.inward.conformance.api.ArtifactsCarryContractHash;
import dev.inward.conformance.chain.Checks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mutant is killed, nearly all by the check that is meant for it, and no check is idle. */
@Tag("any-jdk")
class MutationGateTest {

  private static final int FEWEST = 60;
  private static final double BY_NAME = 0.95;

  /**
   * A changed hash is no proof that a mutant was understood, so the check of hashes is left out.
   */
  private static final List<Check> CHECKS =
      Checks.all().stream()
          .filter(check -> !(check instanceof ArtifactsCarryContractHash))
          .toList();

  private static final List<String> ALL = CHECKS.stream().map(Check::id).toList();
  private static final List<Mutant> MUTANTS =
      Stream.of(
              ContractMutants.all(),
              OtherMutants.xsds(),
              OtherMutants.samples(),
              OtherMutants.manifests(),
              CodeMutants.clients(),
              OtherMutants.pacts(),
              CodeMutants.sandboxes())
          .flatMap(List::stream)
          .toList();

  private static final KillMatrix MATRIX = new KillMatrix(CHECKS);

  @BeforeAll
  static void tryAll() throws IOException {
    List<List<String>> seen = MUTANTS.parallelStream().map(MutationGateTest::seenBy).toList();
    for (int i = 0; i < MUTANTS.size(); i++) {
      MATRIX.add(MUTANTS.get(i), seen.get(i));
    }
    System.out.print(MATRIX);
    MATRIX.write(Path.of("target", "report", "kills.json"));
  }

  private static List<String> seenBy(Mutant mutant) {
    try {
      return mutant.subject().seenBy(ALL);
    } catch (Exception e) {
      throw new IllegalStateException(mutant + " could not be tried", e);
    }
  }

  @Test
  void mutants_areAllKilled() {
    assertThat(MATRIX.kills()).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(MATRIX.kills()).doesNotContainValue(List.of());
  }

  @Test
  void mutants_areKilledByTheCheckThatIsMeantForThem() {
    assertThat(MATRIX.seenByOthersOnly())
        .hasSizeLessThanOrEqualTo((int) (MUTANTS.size() * (1 - BY_NAME)));
  }

  /** Without the check, that mutant would survive. */
  @Test
  void checks_eachAloneKillSomeMutant() {
    assertThat(ALL)
        .allSatisfy(id -> assertThat(MATRIX.kills().values()).as(id).contains(List.of(id)));
  }

  /** Writing the specs again without a change is no mutant; else the rest would prove nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void specs_whenOnlyWrittenAgain_haveNoViolation(String vendor) throws Exception {
    MutationTarget same =
        MutatedSpecs.of(vendor).change("openapi.yaml").change("manifest.yaml").change("facts.yaml");

    assertThat(same.seenBy(ALL)).isEmpty();
    assertThat(MutatedSpecs.of(vendor).change("openapi.yaml").regenerated().seenBy(ALL)).isEmpty();
  }
}
