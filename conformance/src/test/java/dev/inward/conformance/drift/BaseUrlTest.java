package dev.inward.conformance.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where credentials may be sent. */
final class BaseUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://crazytel.io",
        "HTTPS://crazytel.io:8443",
        "http://127.0.0.1:8080",
        "http://localhost",
        "http://[::1]:80"
      })
  void url_whenItIsSafe_isTaken(String url) throws Exception {
    assertThat(BaseUrl.checked(url)).isEqualTo(url);
    assertThat(BaseUrl.checked(url + "/")).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://canary.io",
        "http://127.0.0.1.canary.io",
        "http://canary@127.0.0.1",
        "http://localhost.canary.io",
        "ftp://canary.io",
        "canary.io",
        "https://canary.io/v1",
        "https://canary.io?key=1",
        "https://canary.io#top",
        "https://user:canary@crazytel.io",
        "https:canary",
        "https://canary io",
        ""
      })
  void url_whenItIsNot_isRefusedAndNotRepeated(String url) {
    assertThatThrownBy(() -> BaseUrl.checked(url))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("the base URL ")
        .hasMessageNotContaining("canary");
  }
}
