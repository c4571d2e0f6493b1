package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServersTest {

  @ParameterizedTest
  @CsvSource({
    "https://api{part}.example.com/v1, https://api.example.com/v1",
    "https://{part}api.example.com, https://api.example.com/",
    "https://example.com/api{part}, https://example.com/api",
    "https://example.com/api{part}/v1, https://example.com/api/v1",
    "https://example.com/{part}api, https://example.com/api",
    "https://example.com/{part}/v1, https://example.com/v1",
    "https://example.com/{part}, https://example.com/",
    "https://example.com/v1/{part}, https://example.com/v1",
  })
  void emptyValue_leavesTheRestOfTheUrl(String url, String called) {
    Servers servers = new Servers();
    servers.add(url);
    servers.set("part", "", List.of());

    assertThat(servers.resolve(null)).hasToString(called);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://{part}.example.com",
        "https://api.{part}.example.com",
        "https://api-{part}.example.com",
        "https://example.com:{part}/v1",
        "{part}://example.com"
      })
  void emptyValue_whenTheServerWouldBeNone_isRefused(String url) {
    Servers servers = new Servers();
    servers.add(url);

    assertThatThrownBy(() -> servers.set("part", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("part must ");
  }

  @Test
  void emptyValues_ofOneSegment_leaveItOut() {
    Servers servers = new Servers();
    servers.add("https://example.com/{a}{b}/v1");
    servers.set("a", "", List.of());
    servers.set("b", "", List.of());

    assertThat(servers.resolve(null)).hasToString("https://example.com/v1");
  }
}
