package dev.inward.multitel;

import static dev.inward.testing.Refusals.assertMissing;
import static dev.inward.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.inward.testing.FakeVendor;
import java.time.Duration;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that a client accepts and refuses. */
class MultitelClientBuilderTest {

  @Test
  void build_whenCredentialsAreMissing_isRefused() {
    assertMissing("username", () -> MultitelClient.builder().build());
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a null checker do this.
  void credentials_whenNull_areRefused() {
    assertMissing("username", () -> MultitelClient.builder().credentials(null, "secret"));
    assertMissing("password", () -> MultitelClient.builder().credentials("user", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "shop\nuser", "shop-user\n", "shop-user\r", "shop\u0000", "shop\u007f"})
  void credentials_whenUserNameIsEmptyOrHasControlCharacters_areRefused(String username) {
    assertRefused(
        "username", username, () -> MultitelClient.builder().credentials(username, "secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s3cr3t\n", "\ns3cr3t", "s3cr\u0000", "s3cr3t\u0085"})
  void credentials_whenPasswordIsEmptyOrHasControlCharacters_areRefused(String password) {
    assertRefused(
        "password", password, () -> MultitelClient.builder().credentials("user", password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.multitel.net",
        "http://10.0.0.1",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "https://api.multitel.net/json",
        "https://api.multitel.net/?a=b",
        "https://api.multitel.net/#here",
        "https://user:pw@api.multitel.net",
        "https://user@api.multitel.net",
        "ftp://api.multitel.net",
        "api.multitel.net",
        "/json",
        ""
      })
  void baseUrl_whenItIsNotASafeServer_isRefused(String baseUrl) {
    assertRefused("baseUrl", baseUrl, () -> MultitelClient.builder().baseUrl(baseUrl));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gateway.example.com",
        "https://gateway.example.com:8443/",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:9"
      })
  void baseUrl_whenItIsHttpsOrLoopback_isAccepted(String baseUrl) {
    assertThatCode(
            () ->
                MultitelClient.builder()
                    .credentials("user", "secret")
                    .baseUrl(baseUrl)
                    .build()
                    .close())
        .doesNotThrowAnyException();
  }

  @Test
  void callTimeout_whenItIsNotPositive_isRefused() {
    assertRefused("callTimeout", "PT0S", () -> MultitelClient.builder().callTimeout(Duration.ZERO));
  }

  @ParameterizedTest
  @EnumSource
  void rentNumber_whenUserNameHasAColon_sendsNothing(RentingCall call) {
    try (FakeMultitel multitel = new FakeMultitel("shop:user", "secret")) {
      assertRefused("username", "shop:user", () -> call.blocking(multitel.client));
      assertRefused("username", "shop:user", () -> call.asynchronous(multitel.client));
      assertThat(multitel.server.getRequestCount()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void buyNumbers_whenUserNameHasAColon_carriesIt(BuyingCall call) throws Exception {
    try (FakeMultitel multitel = new FakeMultitel("shop:user", "secret")) {
      multitel.server.enqueue(call.response("\"" + BuyingCall.NUMBER + "\"", "200", "\"\""));

      call.blocking(multitel.client);

      RecordedRequest request = multitel.server.takeRequest();
      assertThat(request.getTarget() + FakeVendor.body(request))
          .containsAnyOf("/shop:user/", "username=shop%3Auser");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GET_JSON", "GET_XML"})
  void buyNumbersByGet_whenCredentialsCannotStandInThePath_sendsNothing(BuyingCall call) {
    try (FakeMultitel dots = new FakeMultitel("..", "secret");
        FakeMultitel dot = new FakeMultitel("user", ".")) {
      assertRefused("username", "..", () -> call.blocking(dots.client));
      assertRefused("username", "..", () -> call.asynchronous(dots.client));
      assertRefused("password", ".", () -> call.blocking(dot.client));
      assertRefused("username", "..", () -> CsvCall.GET.blocking(dots.client));
      assertThat(dots.server.getRequestCount() + dot.server.getRequestCount()).isZero();
    }
  }
}
