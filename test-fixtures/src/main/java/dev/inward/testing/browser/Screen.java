package dev.inward.testing.browser;

/**
 * A screen that the page is looked at on.
 *
 * @param name its name
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param scheme {@code light} or {@code dark}
 */
public record Screen(String name, int width, int height, String scheme) {

  /** Returns whether it is that of a phone. */
  public boolean isPhone() {
    return width < 600;
  }

  @Override
  public String toString() {
    return name;
  }
}
