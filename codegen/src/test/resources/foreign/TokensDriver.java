package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.NotSentException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.codegen.Stub;
import java.util.Arrays;
import mockwebserver3.RecordedRequest;

/** Lets the client fetch its tokens. */
public final class TokensDriver {

  private static final String TOKEN = "{\"access_token\":\"t1\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
  private static final String OTHER = TOKEN.replace("t1", "t2");

  public void token_isFetchedForTheScopeOfTheOperation() {
    try (Stub stub =
            new Stub().json(200, TOKEN).empty(200).empty(200).json(200, OTHER).empty(200);
        AtlasClient client = AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").build()) {
      client.listMaps();
      client.listMapsAsync().join();
      client.addMap();
      RecordedRequest token = stub.request();
      assertThat(Stub.line(token))
          .isEqualTo("POST /oauth/token grant_type=client_credentials&scope=maps.read");
      assertThat(token.getHeaders().get("Authorization")).isEqualTo("Basic bWU6aHVzaA==");
      assertThat(authorization(stub.request())).isEqualTo("Bearer t1");
      assertThat(authorization(stub.request())).isEqualTo("Bearer t1");
      assertThat(stub.sent()).endsWith("&scope=maps.read+maps.write");
      RecordedRequest added = stub.request();
      assertThat(Stub.line(added)).isEqualTo("POST /v1/maps");
      assertThat(authorization(added)).isEqualTo("Bearer t2");
    }
  }

  public void token_whenItComesOfTheUser_isSent() {
    try (Stub stub = new Stub().empty(200).empty(200);
        AtlasClient client = AtlasClient.builder().baseUrl(stub.url()).oauth("own").build();
        AtlasClient supplied = AtlasClient.builder().baseUrl(stub.url()).oauth(() -> "next").build()) {
      client.listMaps();
      supplied.listMaps();
      assertThat(authorization(stub.request())).isEqualTo("Bearer own");
      assertThat(authorization(stub.request())).isEqualTo("Bearer next");
    }
  }

  public void token_whenTheVendorTakesAForm_isFetchedSo() {
    try (Stub stub = new Stub().json(200, TOKEN).empty(200);
        AtlasClient client =
            AtlasClient.builder().baseUrl(stub.url() + "/gateway").byForm("me", "hush").build()) {
      client.listRoutes();
      RecordedRequest token = stub.request();
      assertThat(Stub.line(token))
          .isEqualTo(
              "POST /gateway/token grant_type=client_credentials&client_id=me&client_secret=hush");
      assertThat(authorization(token)).isNull();
      assertThat(stub.sent()).isEqualTo("GET /gateway/v1/routes");
    }
  }

  public void url_whenOnlyTheUserKnowsIt_isAnArgument() {
    assertThat(Arrays.stream(AtlasClient.Builder.class.getMethods()))
        .filteredOn(method -> method.getName().equals("tenant"))
        .extracting(method -> method.getParameterCount())
        .containsExactlyInAnyOrder(1, 1, 3);
    try (Stub tokens = new Stub().json(200, TOKEN);
        Stub stub = new Stub().empty(200);
        AtlasClient client =
            AtlasClient.builder()
                .baseUrl(stub.url())
                .tenant("me", "hush", tokens.url() + "/t")
                .build()) {
      client.listTenants();
      assertThat(tokens.sent()).isEqualTo("POST /t grant_type=client_credentials");
      assertThat(authorization(stub.request())).isEqualTo("Bearer t1");
    }
  }

  public void alternative_isTheFirstThatIsSet() {
    try (Stub stub = new Stub().json(200, TOKEN).empty(200).empty(200);
        AtlasClient oauth = AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").build();
        AtlasClient key =
            AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").key("k").build()) {
      oauth.any();
      key.any();
      stub.request();
      assertThat(authorization(stub.request())).isEqualTo("Bearer t1");
      assertThat(authorization(stub.request())).isEqualTo("Bearer k");
    }
  }

  public void scope_isThatOfTheAlternative() {
    try (Stub stub = new Stub().json(200, TOKEN).empty(200);
        AtlasClient oauth = AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").build()) {
      oauth.either();
      assertThat(stub.sent()).endsWith("&scope=maps.write");
    }
  }

  public void token_whenRefused_isReplacedForAReadOnly() {
    try (Stub stub =
            new Stub()
                .json(200, TOKEN)
                .empty(401)
                .json(200, OTHER)
                .empty(200)
                .json(200, TOKEN)
                .empty(401);
        AtlasClient client = AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").build()) {
      client.listMaps();
      assertThatThrownBy(client::addMap).isInstanceOf(RejectedException.class);
      assertThat(stub.requests()).isEqualTo(6);
    }
  }

  public void credentials_whenRefused_leaveNothingSent() {
    try (Stub stub = new Stub().json(401, "{\"error\":\"invalid_client\"}");
        AtlasClient client = AtlasClient.builder().baseUrl(stub.url()).oauth("me", "hush").build()) {
      assertThatThrownBy(client::addMap)
          .isInstanceOfSatisfying(
              NotSentException.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION))
          .hasMessageContaining("access token: HTTP 401, invalid_client")
          .hasMessageNotContaining("hush");
      assertThat(stub.requests()).isEqualTo(1);
    }
  }

  private static String authorization(RecordedRequest request) {
    return request.getHeaders().get("Authorization");
  }
}
