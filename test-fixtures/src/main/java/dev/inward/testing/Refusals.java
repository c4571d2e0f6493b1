package dev.inward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that an argument is refused with a message that names the field, but not the value. */
public final class Refusals {

  private Refusals() {}

  /** Asserts that a value is refused. */
  public static void assertRefused(String field, String value, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field + " ")
        .hasNoCause()
        .satisfies(
            e -> {
              if (value.length() > 1) {
                assertThat(e.getMessage()).doesNotContain(value);
              }
            });
  }

  /** Asserts that a required field must be set. */
  public static void assertMissing(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(field + " is required");
  }
}
