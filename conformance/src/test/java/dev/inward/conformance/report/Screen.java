package dev.inward.conformance.report;

/**
 * A screen that the page is looked at on.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param scheme {@code light} or {@code dark}
 */
record Screen(String name, int width, int height, String scheme) {

  boolean isPhone() {
    return width < 600;
  }

  @Override
  public String toString() {
    return name;
  }
}
