package dev.inward.spring;

import java.io.Serial;

/** A property that no client can be made with. The message omits its value. */
final class InvalidPropertyException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1;

  private final String property;

  /**
   * Creates an exception.
   *
   * @param message names the property and says what it must be
   * @param property the name of the property that was set, whose place helps to find the mistake
   */
  InvalidPropertyException(String message, String property) {
    super(message);
    this.property = property;
  }

  String property() {
    return property;
  }
}
