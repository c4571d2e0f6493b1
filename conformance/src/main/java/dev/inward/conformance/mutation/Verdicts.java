package dev.inward.conformance.mutation;

import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.Checks;
import dev.inward.conformance.checks.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs checks on a house. Public and in the JDK's types: it is also called from elsewhere. */
public final class Verdicts {

  private Verdicts() {}

  /** Returns the ids of the checks that find something in a vendor's house with other files. */
  public static List<String> of(String vendor, Map<String, byte[]> files, List<String> checks) {
    House house = House.of(vendor);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      house = house.with(file.getKey(), file.getValue());
    }
    return of(house, checks);
  }

  static List<String> of(House house, List<String> checks) {
    List<String> seen = new ArrayList<>();
    for (Check check : Checks.all()) {
      if (checks.contains(check.id()) && sees(check, house)) {
        seen.add(check.id());
      }
    }
    return seen;
  }

  /** A check that cannot even read what it is to look at turns the build red, too. */
  private static boolean sees(Check check, House house) {
    try {
      return !check.breaks(house).isEmpty();
    } catch (RuntimeException | AssertionError | LinkageError e) {
      return true;
    }
  }
}
