package dev.inward.conformance.report;

/**
 * What a person reads on.
 *
 * @param name what to call it
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param scheme {@code light} or {@code dark}
 */
record Screen(String name, int width, int height, String scheme) {

  boolean isPhone() {
    return width < 600;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
