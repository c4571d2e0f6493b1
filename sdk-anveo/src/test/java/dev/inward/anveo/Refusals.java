package dev.inward.anveo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused argument looks like: the error names the field and does not repeat the value. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(String field, String value, ThrowingCallable call) {
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

  static void assertMissing(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(field + " is required");
  }
}
