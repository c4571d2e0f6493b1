package foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Reads what a vendor sends to its users. */
public final class WebhooksDriver {

  public void message_ofACallbackOrAWebhook_isParsed() {
    assertThat(Ring.parse("{\"from\":\"a\"}").from()).isEqualTo("a");
    CallEndedWebhook ended =
        CallEndedWebhook.parse(
            "{\"id\":\"7\",\"seconds\":null,\"new\":1}".getBytes(UTF_8), "application/json");
    assertThat(ended.id()).isEqualTo("7");
    assertThat(ended.hasSeconds()).isTrue();
    assertThat(ended.additionalProperties()).containsKey("new");
  }

  public void message_whenItCannotBeRead_isRefusedWithoutIt() {
    assertThatThrownBy(() -> CallEndedWebhook.parse("{\"secret\":\"hush\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id")
        .hasMessageNotContaining("hush");
  }

  public void member_thatIsOnlySent_isSentAndMasked() {
    try (Stub stub = new Stub().empty(204);
        BellClient client = BellClient.builder().baseUrl(stub.url()).build()) {
      SubscribeRequest request =
          SubscribeRequest.builder().url("https://me.example").secret("hush").build();
      client.subscribe(request);
      assertThat(stub.sent())
          .isEqualTo("POST /subscriptions {\"url\":\"https://me.example\",\"secret\":\"hush\"}");
      assertThat(request.toString()).doesNotContain("hush");
    }
  }
}
