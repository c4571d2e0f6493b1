package dev.inward.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** C16: nothing that the last release promised is broken without a version that says so. */
final class ReleaseComparison {

  private ReleaseComparison() {}

  /** Returns what of the release the current build breaks. */
  static List<Violation> violations(Release released, Release current) throws IOException {
    List<Violation> violations = new ArrayList<>(ClassComparison.violations(released, current));
    Map<String, Contract> contracts = current.contracts();
    released
        .contracts()
        .forEach(
            (vendor, contract) ->
                violations.addAll(
                    ContractComparison.violations(vendor, contract, contracts.get(vendor))));
    return violations;
  }
}
