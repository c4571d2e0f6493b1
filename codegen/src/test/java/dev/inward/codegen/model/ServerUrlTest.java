package dev.inward.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.runtime.ClientBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlTest {

  private static final String[] VALUES = {
    "", "a", "a-b", "a_b", "a.b", "a/b", "..", "a,b", "1", "~"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://{part}.example.com/v1",
        "https://api{part}.example.com",
        "https://api-{part}.example.com",
        "//{part}api.example.com/v1",
        "https://example.com:{part}/v1",
        "https://example.com/{part}",
        "https://example.com/v{part}/a",
        "{part}://example.com/v1",
        "/{part}/v1",
        "/v{part}",
        "https://example.com"
      })
  void defaults_thatAreTaken_areThoseOfTheRuntime(String url) {
    for (String value : VALUES) {
      assertThat(ServerUrl.takes(url, "part", value))
          .as(value)
          .isEqualTo(new Builder().takes(url, value));
    }
  }

  private static final class Builder extends ClientBuilder<Builder> {

    Builder() {
      super("vendor");
    }

    boolean takes(String url, String value) {
      addServer(url);
      try {
        setServerVariable("part", value);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }
}
