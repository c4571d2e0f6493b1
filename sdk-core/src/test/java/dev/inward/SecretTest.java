package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  @Test
  void secret_whenPrinted_isMasked() {
    Secret secret = Secret.of("apiKey", "s3cr3t");

    assertThat(secret.reveal()).isEqualTo("s3cr3t");
    assertThat(secret).hasToString("***").isNotInstanceOf(Serializable.class);
  }

  @Test
  void secret_whenValuesAreEqual_isEqual() {
    assertThat(Secret.of("a", "s3cr3t"))
        .isEqualTo(Secret.of("b", "s3cr3t"))
        .hasSameHashCodeAs(Secret.of("b", "s3cr3t"))
        .isNotEqualTo(Secret.of("a", "s3cr3t2"))
        .isNotEqualTo("s3cr3t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \u2003 ", "s3cr3t\n", "s3\tcr3t", "\u0000", "s3cr3t\u007f"})
  void of_whenBlankOrControlCharacters_namesTheFieldOnly(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.of("apiKey", value))
        .withMessageStartingWith("apiKey must not ")
        .withMessageNotContaining("cr3t");
  }
}
