package dev.inward.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.chain.Check;
import dev.inward.chain.Checks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every mistake is seen, nearly all by the check that is meant for them, and no check is idle. */
class MutationGateTest {

  private static final double BY_NAME = 0.95;
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

  private static final Map<Mutant, List<String>> KILLS = new LinkedHashMap<>();

  @BeforeAll
  static void tryAll() {
    List<String> checks = Checks.all().stream().map(Check::id).toList();
    List<List<String>> seen =
        MUTANTS.parallelStream()
            .map(
                mutant -> {
                  try {
                    return mutant.subject().seenBy(checks);
                  } catch (Exception e) {
                    throw new IllegalStateException(mutant.toString(), e);
                  }
                })
            .toList();
    for (int i = 0; i < MUTANTS.size(); i++) {
      KILLS.put(MUTANTS.get(i), seen.get(i));
    }
    KILLS.forEach((m, k) -> System.out.printf("%-4s %-90s %s%n", k.contains(m.named()) ? m.named() : "!" + m.named(), m, k));
  }

  @Test
  void mistakes_areAllSeen() {
    assertThat(KILLS).hasSizeGreaterThanOrEqualTo(60).allSatisfy((m, k) -> assertThat(k).as("%s", m).isNotEmpty());
  }

  @Test
  void mistakes_areSeenByTheCheckThatIsMeantForThem() {
    List<Mutant> otherwise = new ArrayList<>();
    KILLS.forEach((mutant, kills) -> {
      if (!kills.contains(mutant.named())) {
        otherwise.add(mutant);
      }
    });
    assertThat(otherwise).hasSizeLessThanOrEqualTo((int) (MUTANTS.size() * (1 - BY_NAME)));
  }

  @Test
  void checks_areEachTheOnlyOneThatSeesSomething() {
    assertThat(Checks.all())
        .allSatisfy(check -> assertThat(KILLS.values()).as(check.id()).contains(List.of(check.id())));
  }
}
