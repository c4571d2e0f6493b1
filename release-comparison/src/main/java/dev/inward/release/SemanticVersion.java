package dev.inward.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a version that decide whether it may break what an earlier version promised. */
record SemanticVersion(int major, int minor) {

  private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)(\\..*)?");

  /** Reads a version such as {@code 1.4.2} or {@code 0.2.0-SNAPSHOT}. */
  static SemanticVersion of(String version) {
    Matcher parts = FORM.matcher(version);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a version: " + version);
    }
    return new SemanticVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /** Returns whether this version may break what the other one promised. */
  boolean mayBreak(SemanticVersion earlier) {
    return major > earlier.major || (major == 0 && earlier.major == 0 && minor > earlier.minor);
  }

  /** Returns what to do about a break of what this version promised. */
  String remedy(String what) {
    String next = major == 0 ? "0." + (minor + 1) + ".0" : (major + 1) + ".0.0";
    return "keep it as it was, or raise " + what + " to " + next;
  }
}
