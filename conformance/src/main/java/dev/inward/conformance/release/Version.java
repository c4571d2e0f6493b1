package dev.inward.conformance.release;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of the contracts and of the Java API, by the rules of semantic versioning. */
record Version(int major, int minor, int patch, boolean isReleased) implements Comparable<Version> {

  private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-SNAPSHOT)?");

  static Version of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no version: " + text);
    }
    return new Version(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        matcher.group(4) == null);
  }

  /** Returns the version without a word on whether it is released. */
  String number() {
    return major + "." + minor + "." + patch;
  }

  /**
   * Returns the least version in which such a change can be released, if this is the last one.
   * Nobody has what is not released, so that it can take every change.
   */
  Version after(Weight weight) {
    if (!isReleased) {
      return this;
    }
    // Before 1.0 each step is one smaller.
    return switch (weight) {
      case BREAKING ->
          major > 0 ? new Version(major + 1, 0, 0, true) : new Version(0, minor + 1, 0, true);
      case ADDITION ->
          major > 0
              ? new Version(major, minor + 1, 0, true)
              : new Version(0, minor, patch + 1, true);
      case CORRECTION, WORDS -> new Version(major, minor, patch + 1, true);
    };
  }

  /** Orders by the number alone. */
  @Override
  public int compareTo(Version other) {
    return Comparator.comparingInt(Version::major)
        .thenComparingInt(Version::minor)
        .thenComparingInt(Version::patch)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return isReleased ? number() : number() + "-SNAPSHOT";
  }
}
