package dev.inward.spring;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Passes properties to a client's builder, whose rejection then names the property. */
record Setting(String prefix) {

  /** Passes a value, unless it is not set. */
  <T> void apply(String name, @Nullable T value, Consumer<? super T> setter) {
    if (value == null) {
      return;
    }
    try {
      setter.accept(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidPropertyException(name(name) + " " + requirement(e), name(name));
    }
  }

  /** Returns a credential, which must be set because another one is. */
  String required(String name, @Nullable String value, String other) {
    if (!StringUtils.hasText(value)) {
      throw new InvalidPropertyException(
          name(name) + " must be set, because " + name(other) + " is", name(other));
    }
    return value;
  }

  private String name(String name) {
    return prefix + "." + name;
  }

  /**
   * Returns a message of the builder without its first word, the builder's name of the field, and
   * with Spring's of another.
   */
  private static String requirement(IllegalArgumentException rejection) {
    String message = String.valueOf(rejection.getMessage());
    return message
        .substring(message.indexOf(' ') + 1)
        .replace("allowPlainText", "allow-plain-text");
  }
}
