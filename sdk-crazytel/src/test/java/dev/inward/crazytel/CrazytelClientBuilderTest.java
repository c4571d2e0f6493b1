package dev.inward.crazytel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that a client accepts and refuses. */
class CrazytelClientBuilderTest {

  @Test
  void build_whenApiKeyIsMissing_isRefused() {
    assertMissing("apiKey", () -> CrazytelClient.builder().build());
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a null checker do this.
  void apiKey_whenNull_isRefused() {
    assertMissing("apiKey", () -> CrazytelClient.builder().apiKey(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3cr3t\n", "s3cr3t\r\n", "s3\u0000cr3t", "s3cr3t\u007f", "\ts3cr3t"})
  void apiKey_whenItIsEmptyOrHasControlCharacters_isRefused(String apiKey) {
    assertRefused("apiKey", apiKey, () -> CrazytelClient.builder().apiKey(apiKey));
  }

  @ParameterizedTest
  @ValueSource(strings = {"schlüssel", "k\u20acy-s3cr3t", "s3cr3t\u00a0"})
  void apiKey_whenItCannotStandInAHeader_isRefused(String apiKey) {
    assertRefused("apiKey", apiKey, () -> CrazytelClient.builder().apiKey(apiKey));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://crazytel.io",
        "http://192.168.0.1",
        "http://localhost.example.com",
        "https://crazytel.io/api",
        "https://crazytel.io/?a=b",
        "https://crazytel.io#here",
        "https://user:pw@crazytel.io",
        "crazytel.io",
        ""
      })
  void baseUrl_whenItIsNotASafeServer_isRefused(String baseUrl) {
    assertRefused("baseUrl", baseUrl, () -> CrazytelClient.builder().baseUrl(baseUrl));
  }
}
