package dev.inward.conformance.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.conformance.VendorSpecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The results of the mutation gate, as it leaves them in {@code kills.json}.
 *
 * @param of the fingerprint of the specs that the gate ran on
 * @param complete whether every check was run on every mutant
 */
record MutationResults(
    @Nullable String of, boolean complete, List<Check> checks, List<Mutant> mutants) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A check.
   *
   * @param id such as {@code C5}
   * @param holds what it checks
   */
  record Check(String id, String holds) {}

  /**
   * A deliberate fault.
   *
   * @param kind what is changed, such as {@code contract}
   * @param vendor whose
   * @param change what is changed, as a sentence
   * @param killer the check that is meant to kill it, or null if no check can
   * @param whyUnseen why no check can kill it, or null if one is meant to
   * @param killedBy the checks that kill it, of those that were run on it
   */
  record Mutant(
      String kind,
      String vendor,
      String change,
      @Nullable String killer,
      @Nullable String whyUnseen,
      Set<String> killedBy) {

    public boolean isKilled() {
      return !killedBy.isEmpty();
    }

    public boolean isKilledAsMeant() {
      return killer != null && killedBy.contains(killer);
    }

    boolean isUnseen() {
      return killer == null;
    }

    /** Returns the mark of a check in the kill matrix. */
    public String mark(Check check) {
      boolean isMeant = check.id().equals(killer);
      if (killedBy.contains(check.id())) {
        return isMeant ? "●" : "○";
      }
      return isMeant ? "missed" : "";
    }
  }

  /** Reads the file, or returns null if the gate has not run on the present specs. */
  static @Nullable MutationResults in(Path folder) throws IOException {
    Path file = folder.resolve("kills.json");
    if (!Files.exists(file)) {
      return null;
    }
    MutationResults results = of(Files.readString(file));
    return VendorSpecs.fingerprint().equals(results.of()) ? results : null;
  }

  static MutationResults of(String json) throws IOException {
    return JSON.readValue(json, MutationResults.class);
  }

  public long killed() {
    return mutants.stream().filter(Mutant::isKilled).count();
  }

  public long killedAsMeant() {
    return mutants.stream().filter(Mutant::isKilledAsMeant).count();
  }

  /** Returns the mutants that no check can kill. */
  public List<Mutant> unseen() {
    return mutants.stream().filter(Mutant::isUnseen).toList();
  }

  /** Counts the mutants that are meant for a check. */
  public long meantFor(Check check) {
    return mutants.stream().filter(mutant -> check.id().equals(mutant.killer())).count();
  }

  /** Counts the mutants that a check kills. */
  public long killedBy(Check check) {
    return mutants.stream().filter(mutant -> mutant.killedBy().contains(check.id())).count();
  }

  /** Groups the mutants that a check can kill by what they change, in the order of the file. */
  public Map<String, List<Mutant>> byKind() {
    return VendorReport.grouped(
        mutants.stream().filter(mutant -> !mutant.isUnseen()).toList(), Mutant::kind);
  }
}
