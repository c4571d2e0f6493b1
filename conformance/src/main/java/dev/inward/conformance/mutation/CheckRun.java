package dev.inward.conformance.mutation;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.chain.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs checks on a specs. Public and in the JDK's types: it is also called from elsewhere. */
public final class CheckRun {

  private CheckRun() {}

  /** Returns the ids of the checks that find something in a vendor's specs with other files. */
  public static List<String> of(String vendor, Map<String, byte[]> files, List<String> checks) {
    VendorSpecs specs = VendorSpecs.of(vendor);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      specs = specs.with(file.getKey(), file.getValue());
    }
    return of(specs, checks);
  }

  static List<String> of(VendorSpecs specs, List<String> checks) {
    List<String> seen = new ArrayList<>();
    for (Check check : Checks.all()) {
      if (checks.contains(check.id()) && sees(check, specs)) {
        seen.add(check.id());
      }
    }
    return seen;
  }

  /** A check that cannot even read what it is to look at turns the build red, too. */
  private static boolean sees(Check check, VendorSpecs specs) {
    try {
      return !check.violations(specs).isEmpty();
    } catch (RuntimeException | AssertionError | LinkageError e) {
      return true;
    }
  }
}
