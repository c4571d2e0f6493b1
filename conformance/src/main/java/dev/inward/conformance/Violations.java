package dev.inward.conformance;

import java.util.ArrayList;
import java.util.List;

/** Collects the violations that one check finds in the specs of one vendor. */
public final class Violations {

  private final String check;
  private final String vendor;
  private final List<Violation> found = new ArrayList<>();

  /** Starts with an empty list. */
  public Violations(Check check, VendorSpecs specs) {
    this.check = check.id();
    this.vendor = specs.vendor();
  }

  /**
   * Adds a violation.
   *
   * @param file the file, relative to the vendor's folder
   */
  public void add(String file, String at, String problem, String remedy) {
    found.add(new Violation(check, "specs/" + vendor + "/" + file, at, problem, remedy));
  }

  /** Adds the message of an assertion error or exception that the attempt throws. */
  public void whenFails(String file, String at, String remedy, Attempt attempt) {
    try {
      attempt.run();
    } catch (AssertionError | LinkageError | Exception e) {
      add(file, at, e.toString().strip().replaceAll("\\s+", " "), remedy);
    }
  }

  /** Returns all violations. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /** Code that may fail. */
  @FunctionalInterface
  public interface Attempt {

    /** Runs the code. */
    void run() throws Exception;
  }
}
