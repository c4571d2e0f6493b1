package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSettingsTest {

  private static ClientSettings.Builder builder() {
    return ClientSettings.builder("acme", "https://shop.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example",
        "https://shop.example/",
        "https://shop.example:8443",
        "https://[2001:db8::1]",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.9.8.7:80/",
        "http://[::1]:8080"
      })
  void baseUrl_whenServerOnly_isTaken(String url) {
    assertThatCode(() -> builder().baseUrl(url)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.example",
        "ftp://s3cr3t.example",
        "http://s3cr3t.example",
        "http://127.0.0.1.s3cr3t.example",
        "http://localhost.s3cr3t.example",
        "http://127.0.0.256",
        "http://128.0.0.1",
        "http://0.0.0.0",
        "https://shop.example/s3cr3t",
        "https://shop.example//",
        "https://shop.example?s3cr3t",
        "https://shop.example/?",
        "https://shop.example/#s3cr3t",
        "https://user:s3cr3t@shop.example",
        "https://@shop.example"
      })
  void baseUrl_whenAnythingElse_isRefusedWithoutEchoingValue(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().baseUrl(url))
        .withMessageStartingWith("baseUrl must ")
        .withMessageNotContaining("s3cr3t")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sandbox", "SANDBOX", "sandbox.test", "10.0.0.7", "fd00::7"})
  void plainText_whenHostIsNamedBefore_isTaken(String host) {
    String inUrl = host.contains(":") ? "[" + host + "]" : host;

    assertThatCode(() -> builder().allowPlainText(host).baseUrl("http://" + inUrl + ":8080"))
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().allowPlainText(host).baseUrl("http://shop.example"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().baseUrl("http://" + inUrl).allowPlainText(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "http://s3cr3t", "s3cr3t:80", "s3cr3t/", "s3cr3t@host", "s3cr3t?", "*"})
  void plainText_whenNotAHost_isRefusedWithoutEchoingValue(String host) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().allowPlainText(host))
        .withMessageStartingWith("allowPlainText must ")
        .withMessageNotContaining("s3cr3t")
        .withNoCause();
  }

  @Test
  void values_whenOutOfRange_areRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().callTimeout(Duration.ZERO))
        .withMessageStartingWith("callTimeout ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().callTimeout(Duration.ofDays(30)))
        .withMessageStartingWith("callTimeout ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().maxResponseBytes(0))
        .withMessageStartingWith("maxResponseBytes ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().userAgentSuffix("s3cr3t\n"))
        .withMessageStartingWith("userAgentSuffix ")
        .withMessageNotContaining("s3cr3t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClientSettings.builder("acme", "http://shop.example"))
        .withMessageStartingWith("defaultBaseUrl ");
  }

  @Test
  void userAgent_whenSuffixIsSet_endsWithIt() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = new Shop(server.url(), settings -> settings.userAgentSuffix("billing/2.1"))) {
      shop.list();

      assertThat(server.requests())
          .singleElement()
          .asString()
          .contains(
              "User-Agent: inward-acme/"
                  + System.getProperty("inward.version")
                  + " Java/"
                  + System.getProperty("java.version")
                  + " billing/2.1\r\n");
    }
  }

  @Test
  void server_whenOperationHasItsOwn_isItUnlessTheUserSetOne() {
    assertThat(builder().build().server(null).host()).isEqualTo("shop.example");
    assertThat(builder().build().server("https://files.example").host()).isEqualTo("files.example");
    assertThat(
            builder().baseUrl("http://localhost:1").build().server("https://files.example").host())
        .isEqualTo("localhost");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build().server("http://files.example"));
  }
}
