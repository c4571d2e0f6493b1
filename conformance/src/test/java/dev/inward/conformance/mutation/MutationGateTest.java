package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.Check;
import dev.inward.conformance.api.ArtifactsCarryContractHash;
import dev.inward.conformance.chain.Checks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every mutant is killed, nearly all by the check that is meant for it, and no check is idle. Those
 * that no check can kill are listed.
 */
@Tag("any-jdk")
class MutationGateTest {

  private static final int FEWEST = 60;
  private static final double BY_THE_CHECK_MEANT = 0.95;

  /**
   * A changed hash is no proof that a mutant was understood, so the check of hashes is left out.
   */
  private static final List<Check> CHECKS =
      Checks.all().stream()
          .filter(check -> !(check instanceof ArtifactsCarryContractHash))
          .toList();

  private static final List<String> IDS = CHECKS.stream().map(Check::id).toList();
  private static final KillMatrix MATRIX = new KillMatrix(CHECKS);

  /** What went wrong while a mutant was tried, by the mutant. */
  private static final Map<String, String> ERRORS = new ConcurrentSkipListMap<>();

  @BeforeAll
  static void tryAll() throws IOException {
    List<Mutant> mutants = mutants();
    List<List<String>> killers = mutants.parallelStream().map(MutationGateTest::killers).toList();
    for (int i = 0; i < mutants.size(); i++) {
      MATRIX.add(mutants.get(i), killers.get(i));
    }
    System.out.print(MATRIX);
    MATRIX.write(Path.of("target", "report", "kills.json"));
  }

  private static List<Mutant> mutants() {
    return Stream.of(
            ContractMutants.all(),
            FactMutants.facts().values().stream().flatMap(List::stream).toList(),
            OtherMutants.xsds(),
            OtherMutants.samples(),
            OtherMutants.manifests(),
            CodeMutants.clients(),
            OtherMutants.pacts(),
            CodeMutants.sandboxes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> killers(Mutant mutant) {
    try {
      return mutant.target().killedBy(IDS);
    } catch (Exception e) {
      ERRORS.put(mutant.toString(), String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  @Test
  void mutants_crashNoCheck() {
    assertThat(ERRORS).isEmpty();
  }

  @Test
  void mutants_areAllKilledButThoseThatNoCheckCanSee() {
    assertThat(MATRIX.kills()).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(MATRIX.survivors())
        .containsExactlyElementsOf(
            MATRIX.kills().keySet().stream().filter(Mutant::isUnseen).toList());
  }

  /** A mutant may join this list only if nothing can know better. */
  @Test
  void mutants_thatNoCheckCanSee_areKnown() {
    assertThat(MATRIX.survivors())
        .extracting(Mutant::toString)
        .containsExactly(
            "contract, multitel: an argument has another name in Java",
            "contract, crazytel: what a purchase costs is described in other words",
            "sandbox, anveo: a DID costs less",
            "sandbox, crazytel: a number costs less");
    assertThat(MATRIX.survivors())
        .allSatisfy(mutant -> assertThat(mutant.whyUnseen()).isNotBlank());
  }

  @Test
  void mutants_areKilledByTheCheckThatIsMeantForThem() {
    assertThat(MATRIX.killedByOthersOnly())
        .hasSizeLessThanOrEqualTo((int) (MATRIX.kills().size() * (1 - BY_THE_CHECK_MEANT)));
  }

  /** Without the check, that mutant would survive. */
  @Test
  void checks_eachAloneKillSomeMutant() {
    assertThat(IDS)
        .allSatisfy(id -> assertThat(MATRIX.kills().values()).as(id).contains(List.of(id)));
  }

  /** Writing the specs again without a change is no mutant; else the rest would prove nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void specs_whenOnlyWrittenAgain_haveNoViolation(String vendor) throws Exception {
    MutationTarget same =
        MutatedSpecs.of(vendor).change("openapi.yaml").change("manifest.yaml").change("facts.yaml");

    assertThat(same.killedBy(IDS)).isEmpty();
    assertThat(MutatedSpecs.of(vendor).change("openapi.yaml").regenerated().killedBy(IDS))
        .isEmpty();
  }
}
