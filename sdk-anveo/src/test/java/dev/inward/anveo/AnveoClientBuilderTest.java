package dev.inward.anveo;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that a client accepts and refuses. */
class AnveoClientBuilderTest {

  @Test
  void build_whenUserKeyIsMissing_isRefused() {
    assertMissing("userKey", () -> AnveoClient.builder().build());
    assertMissing("userKey", () -> AnveoClient.builder().signature("a@example.com", "b").build());
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a null checker do this.
  void credentials_whenNull_areRefused() {
    assertMissing("userKey", () -> AnveoClient.builder().userKey(null));
    assertMissing("email", () -> AnveoClient.builder().signature(null, "phrase"));
    assertMissing("securePhrase", () -> AnveoClient.builder().signature("a@example.com", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3cr3t\n", "s3cr3t\r\n", "s3\u0000cr3t", "s3cr3t\u007f", "\ts3cr3t"})
  void credentials_whenEmptyOrWithControlCharacters_areRefused(String value) {
    assertRefused("userKey", value, () -> AnveoClient.builder().userKey(value));
    assertRefused("email", value, () -> AnveoClient.builder().signature(value, "phrase"));
    assertRefused(
        "securePhrase", value, () -> AnveoClient.builder().signature("a@example.com", value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.anveo.com",
        "http://192.168.0.1",
        "http://localhost.example.com",
        "https://www.anveo.com/api",
        "https://www.anveo.com/?a=b",
        "https://www.anveo.com#here",
        "https://user:pw@www.anveo.com",
        "www.anveo.com",
        ""
      })
  void baseUrl_whenItIsNotASafeServer_isRefused(String baseUrl) {
    assertRefused("baseUrl", baseUrl, () -> AnveoClient.builder().baseUrl(baseUrl));
  }
}
