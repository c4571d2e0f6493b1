package dev.inward.conformance.mutation;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.chain.Checks;
import dev.inward.contract.manifest.InvalidSpecException;
import java.util.List;
import java.util.Map;

/**
 * Runs checks on the specs of a vendor. It is public and takes the JDK's types, because it is also
 * called across class loaders.
 */
public final class CheckRun {

  private CheckRun() {}

  /**
   * Returns the ids of the checks that report violations in a vendor's specs.
   *
   * @param files the bytes of the files that differ from the vendor's, by name
   * @param checks the ids of the checks to run
   */
  public static List<String> of(String vendor, Map<String, byte[]> files, List<String> checks) {
    VendorSpecs specs = VendorSpecs.of(vendor);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      specs = specs.with(file.getKey(), file.getValue());
    }
    return of(specs, checks);
  }

  static List<String> of(VendorSpecs specs, List<String> checks) {
    return killers(
        specs, Checks.all().stream().filter(check -> checks.contains(check.id())).toList());
  }

  /** Returns the ids of those checks that report violations. */
  static List<String> killers(VendorSpecs specs, List<Check> checks) {
    return checks.stream().filter(check -> kills(check, specs)).map(Check::id).toList();
  }

  /**
   * Specs that cannot be read give a check nothing to look at. The reader's refusal turns the build
   * red, but says nothing about the check.
   */
  private static boolean kills(Check check, VendorSpecs specs) {
    try {
      return !check.violations(specs).isEmpty();
    } catch (InvalidSpecException e) {
      return false;
    } catch (RuntimeException | AssertionError | LinkageError e) {
      throw new CrashedCheckException(check.id(), e);
    }
  }
}
