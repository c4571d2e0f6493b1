package dev.inward.conformance.checks;

import java.util.ArrayList;
import java.util.List;

/** What a check finds in a vendor's house. */
public final class Breaks {

  private final String check;
  private final String vendor;
  private final List<Break> found = new ArrayList<>();

  /** Begins with nothing. */
  public Breaks(Check check, House house) {
    this.check = check.id();
    this.vendor = house.vendor();
  }

  /**
   * Adds one.
   *
   * @param file the file below the vendor's folder
   */
  public void add(String file, String at, String said, String remedy) {
    found.add(new Break(check, "specs/" + vendor + "/" + file, at, said, remedy));
  }

  /** Adds what an assertion or an exception says, if there is one. */
  public void whenFails(String file, String at, String remedy, Attempt attempt) {
    try {
      attempt.run();
    } catch (AssertionError | LinkageError | Exception e) {
      add(file, at, e.toString().strip().replaceAll("\\s+", " "), remedy);
    }
  }

  /** Returns what was found. */
  public List<Break> list() {
    return List.copyOf(found);
  }

  /** Something that may fail. */
  @FunctionalInterface
  public interface Attempt {

    /** Does it. */
    void run() throws Exception;
  }
}
