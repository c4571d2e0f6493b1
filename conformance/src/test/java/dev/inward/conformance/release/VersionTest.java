package dev.inward.conformance.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3,BREAKING,2.0.0",
    "1.2.3,ADDITION,1.3.0",
    "1.2.3,CORRECTION,1.2.4",
    "1.2.3,WORDS,1.2.4",
    "0.2.3,BREAKING,0.3.0",
    "0.2.3,ADDITION,0.2.4",
    "0.2.3,WORDS,0.2.4",
    "0.1.0-SNAPSHOT,BREAKING,0.1.0-SNAPSHOT",
  })
  void version_afterAChange_isTheLeastThatSaysSo(String last, Weight weight, String next) {
    assertThat(Version.of(last).after(weight)).hasToString(next);
  }
}
