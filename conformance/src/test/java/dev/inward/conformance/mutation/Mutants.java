package dev.inward.conformance.mutation;

import dev.inward.conformance.Check;
import dev.inward.conformance.api.ArtifactsCarryContractHash;
import dev.inward.conformance.chain.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** All mutants, and what is done with each. */
final class Mutants {

  /**
   * A changed hash is no proof that a mutant was understood, so the check of hashes is left out.
   */
  static final List<Check> CHECKS =
      Checks.all().stream()
          .filter(check -> !(check instanceof ArtifactsCarryContractHash))
          .toList();

  static final List<String> IDS = CHECKS.stream().map(Check::id).toList();

  private Mutants() {}

  static List<Mutant> all() {
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

  /**
   * Tries all mutants, some at a time.
   *
   * @param errors receives what went wrong while a mutant was tried, by the mutant
   */
  static KillMatrix tried(Function<Mutant, List<List<String>>> rounds, Map<String, String> errors) {
    List<Mutant> mutants = all();
    List<List<String>> killers =
        mutants.parallelStream().map(each -> killers(each, rounds.apply(each), errors)).toList();
    KillMatrix matrix = new KillMatrix(CHECKS);
    for (int i = 0; i < mutants.size(); i++) {
      matrix.add(mutants.get(i), killers.get(i));
    }
    return matrix;
  }

  /** Runs one round of checks after the other until one of them kills the mutant. */
  private static List<String> killers(
      Mutant mutant, List<List<String>> rounds, Map<String, String> errors) {
    List<String> killers = new ArrayList<>();
    try {
      for (List<String> round : rounds) {
        if (killers.isEmpty()) {
          killers.addAll(mutant.target().killedBy(round));
        }
      }
    } catch (Exception e) {
      errors.put(mutant.toString(), String.valueOf(e.getMessage()));
      return List.of();
    }
    return killers;
  }
}
