package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorMessageReaderTest {

  private static @Nullable String first(String json) {
    return ErrorMessageReader.first(ByteString.encodeUtf8(json), "detail", "message");
  }

  @Test
  void first_whenSeveralArePresent_isTheFirstOfTheNames() {
    assertThat(first("{\"message\":\"b\",\"x\":[1],\"detail\":\"a\"}")).isEqualTo("a");
    assertThat(first("{\"message\":\"b\",\"detail\":null}")).isEqualTo("b");
  }

  @Test
  void first_whenNoString_isItsJson() {
    assertThat(first("{\"detail\":[{\"loc\": [1.0]}]}")).isEqualTo("[{\"loc\": [1.0]}]");
    assertThat(first("{\"detail\":10000000000000000001}")).isEqualTo("10000000000000000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"detail\"",
        "<html>",
        "{\"detail\":\"a\"",
        "{}",
        "{\"detail\":\"a\"} x"
      })
  void first_whenNoObjectOrNoMember_isNull(String json) {
    assertThat(first(json)).isNull();
  }
}
