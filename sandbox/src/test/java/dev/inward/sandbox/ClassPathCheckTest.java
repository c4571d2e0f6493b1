package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A library that is missing or too old keeps the sandbox from starting. */
class ClassPathCheckTest {

  @Test
  void check_withTheSandboxsOwnDependencies_passes() {
    assertThatCode(ClassPathCheck::run).doesNotThrowAnyException();
  }

  @Test
  void check_whenAClassIsMissing_namesItAndWhatToSet() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ClassPathCheck.load("com.example.Gone"))
        .withMessageContaining("java.lang.ClassNotFoundException: com.example.Gone")
        .withMessageContaining("set json-schema-validator, Jackson, SnakeYAML and HttpCore");
  }
}
