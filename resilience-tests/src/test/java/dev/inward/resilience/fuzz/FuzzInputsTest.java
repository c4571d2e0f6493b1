package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzInputsTest {

  @Test
  void ascii_leavesNothingThatIsReadInAnotherEncoding() {
    assertThat(FuzzInputs.ascii("\u00ef\u00bb\u00bf\0<\0?a")).isEqualTo("????<??a");
  }
}
