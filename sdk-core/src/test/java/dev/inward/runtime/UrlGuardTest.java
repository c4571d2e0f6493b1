package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlGuardTest {

  private static final HttpUrl SERVER = HttpUrl.get("https://shop.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example/v1/buy/1",
        "https://shop.example:443/v1/buy/a%2Fb",
        "https://shop.example/v1/buy/1?a=b"
      })
  void check_whenUrlFitsTheTemplate_passes(String url) {
    assertThatCode(() -> UrlGuard.check(Shop.BUY, SERVER, HttpUrl.get(url)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example/v1/buy/1",
        "https://evil.example/v1/buy/1",
        "https://shop.example.evil/v1/buy/1",
        "https://shop.example:444/v1/buy/1",
        "https://user@shop.example/v1/buy/1",
        "https://shop.example/v1/buy/1#f",
        "https://shop.example/v1/buy/",
        "https://shop.example/v1/buy",
        "https://shop.example/v1/buy/1/",
        "https://shop.example/v1/buy/../sell",
        "https://shop.example/v1/sell/1",
        "https://shop.example/v2/buy/1"
      })
  void check_whenUrlLeadsElsewhere_namesTheOperationOnly(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UrlGuard.check(Shop.BUY, SERVER, HttpUrl.get(url)))
        .withMessageMatching("acme buy: an argument changes the (server|path)");
  }

  @Test
  void check_whenTemplateNeedsEncoding_comparesEncoded() {
    Operation odd = Operation.read("acme", "odd", "GET /a b/{x}.json/");

    assertThatCode(
            () -> UrlGuard.check(odd, SERVER, HttpUrl.get("https://shop.example/a b/1.json/")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "https:evil.example, token",
    "'', evil.example",
    "/, /evil.example",
    "//evil.example, x",
    "v1, .",
    "v1, ''",
    "v1, a/b"
  })
  void call_whenPathBeginsWithParameters_cannotLeaveTheServerOrThePath(String a, String b)
      throws IOException {
    Operation operation = Operation.read("acme", "odd", "GET /{a}/{b}/list");
    try (RawServer server = new RawServer(sending(response("200 OK", "")));
        Shop shop = Shop.at(server)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> shop.api.startsWithParameter(operation, a, b).execute(Shop::map))
          .withMessageNotContaining("evil")
          .withMessageNotContaining("token");
      assertThat(server.connections()).isZero();
    }
  }
}
