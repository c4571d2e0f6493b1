package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;

/** Looks at the credentials on the wire. */
public final class SecurityDriver {

  public void schemes_areBuilderMethods() {
    assertThat(
            Arrays.stream(PostOfficeClient.Builder.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> method.getName()))
        .containsExactlyInAnyOrder(
            "key", "queryKey", "cookieKey", "account", "token", "token", "oauth", "oauth",
            "openId", "openId", "fromEnv", "build");
  }

  public void credentials_areSentWhereTheContractSays() {
    assertThat(sent(all(), PostOfficeClient::byHeader).getHeaders().get("X-Key")).isEqualTo("k");
    assertThat(sent(all(), PostOfficeClient::byQuery).getTarget()).isEqualTo("/query?key=q%2B1");
    assertThat(sent(all(), PostOfficeClient::byCookie).getHeaders().get("Cookie"))
        .isEqualTo("sid=c");
    assertThat(authorization(all(), PostOfficeClient::byBasic)).isEqualTo("Basic dTpw");
    assertThat(authorization(all(), PostOfficeClient::byBearer)).isEqualTo("Bearer t");
    assertThat(authorization(all(), PostOfficeClient::byOauth)).isEqualTo("Bearer o");
    assertThat(authorization(all(), PostOfficeClient::byOpenId)).isEqualTo("Bearer i");
  }

  public void credentials_areSentOnlyWhereTheContractSays() {
    for (Consumer<PostOfficeClient> call :
        List.<Consumer<PostOfficeClient>>of(PostOfficeClient::open, PostOfficeClient::byMutualTls)) {
      RecordedRequest request = sent(all(), call);
      assertThat(request.getHeaders().names())
          .doesNotContain("X-Key", "Authorization", "Cookie");
      assertThat(request.getTarget()).doesNotContain("?");
    }
    assertThat(authorization(all(), PostOfficeClient::byHeader)).isNull();
  }

  public void scheme_thatAnInterceptorSends_isNotAskedFor() {
    RecordedRequest request = sent(builder -> builder.key("k"), PostOfficeClient::bySignature);
    assertThat(request.getHeaders().get("X-Key")).isEqualTo("k");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  public void scheme_thatNothingDescribes_isNotAskedFor() {
    RecordedRequest request = sent(builder -> builder.key("k"), PostOfficeClient::byForgotten);
    assertThat(request.getHeaders().get("X-Key")).isEqualTo("k");
  }

  public void alternatives_theFirstThatIsSetIsSent() {
    assertThat(authorization(all(), PostOfficeClient::byAny)).isEqualTo("Bearer t");
    assertThat(authorization(builder -> builder.account("u", "p"), PostOfficeClient::byAny))
        .isEqualTo("Basic dTpw");
    RecordedRequest both = sent(builder -> builder.key("k").queryKey("q"), PostOfficeClient::byAny);
    assertThat(both.getTarget()).isEqualTo("/any?key=q");
    assertThat(both.getHeaders().get("X-Key")).isEqualTo("k");
    RecordedRequest half = sent(builder -> builder.key("k"), PostOfficeClient::byAny);
    assertThat(half.getHeaders().names()).doesNotContain("X-Key");
  }

  public void alternatives_whenOneIsEmpty_nothingNeedBeSet() {
    assertThat(authorization(builder -> builder, PostOfficeClient::perhaps)).isNull();
    assertThat(authorization(all(), PostOfficeClient::perhaps)).isEqualTo("Basic dTpw");
  }

  public void schemes_whenSentTogether_areBothNeeded() {
    RecordedRequest request = sent(all(), PostOfficeClient::byBoth);
    assertThat(request.getHeaders().get("X-Key")).isEqualTo("k");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer t");
    notSent(builder -> builder.key("k"), PostOfficeClient::byBoth, "key and token");
  }

  public void credentials_whenMissing_areNamedBeforeAnythingIsSent() {
    notSent(builder -> builder.key("k"), PostOfficeClient::byBearer, "with token");
    notSent(builder -> builder.key("k"), PostOfficeClient::byEither, "with account, or token");
  }

  public void supplier_isAskedBeforeEachRequest() {
    Iterator<String> tokens = List.of("one", "two").iterator();
    try (Stub stub = new Stub().empty(200).empty(200);
        PostOfficeClient client =
            PostOfficeClient.builder().baseUrl(stub.url()).oauth(tokens::next).build()) {
      client.byOauth();
      client.byOauth();
      assertThat(stub.request().getHeaders().get("Authorization")).isEqualTo("Bearer one");
      assertThat(stub.request().getHeaders().get("Authorization")).isEqualTo("Bearer two");
    }
  }

  public void token_whenNoHeaderCanCarryIt_isRefusedWithoutItsValue() {
    assertThatThrownBy(() -> PostOfficeClient.builder().token("hush\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token")
        .hasMessageNotContaining("hush");
  }

  private static Function<PostOfficeClient.Builder, PostOfficeClient.Builder> all() {
    return builder ->
        builder
            .key("k")
            .queryKey("q+1")
            .cookieKey("c")
            .account("u", "p")
            .token("t")
            .oauth("o")
            .openId("i");
  }

  private static void notSent(
      Function<PostOfficeClient.Builder, PostOfficeClient.Builder> credentials,
      Consumer<PostOfficeClient> call,
      String text) {
    try (Stub stub = new Stub();
        PostOfficeClient client =
            credentials.apply(PostOfficeClient.builder().baseUrl(stub.url())).build()) {
      assertThatThrownBy(() -> call.accept(client))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(text);
      assertThat(stub.requests()).isZero();
    }
  }

  private static String authorization(
      Function<PostOfficeClient.Builder, PostOfficeClient.Builder> credentials,
      Consumer<PostOfficeClient> call) {
    return sent(credentials, call).getHeaders().get("Authorization");
  }

  private static RecordedRequest sent(
      Function<PostOfficeClient.Builder, PostOfficeClient.Builder> credentials,
      Consumer<PostOfficeClient> call) {
    try (Stub stub = new Stub().empty(200);
        PostOfficeClient client =
            credentials.apply(PostOfficeClient.builder().baseUrl(stub.url())).build()) {
      call.accept(client);
      return stub.request();
    }
  }
}
