package dev.inward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawResponseTest {

  private static final RawBody BODY = RawBody.of("s3cr3t");

  @Test
  void headers_whenReadInAnyCase_areFoundAndUnmodifiable() {
    RawResponse response = RawResponse.of(201, Map.of("content-type", List.of("text/plain")), BODY);

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.contentType()).isEqualTo("text/plain");
    assertThat(response.headers().get("Content-Type")).containsExactly("text/plain");
    assertThatThrownBy(() -> response.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(response).hasToString("RawResponse[status=201, length=6]");
  }

  @Test
  void contentType_whenItIsAllThatIsGiven_isTheOnlyHeader() {
    assertThat(RawResponse.of(200, "text/csv", "a").headers())
        .isEqualTo(Map.of("Content-Type", List.of("text/csv")));
    assertThat(RawResponse.of(200, (String) null, "a").headers()).isEmpty();
  }

  @Test
  void requestId_whenSeveralHeadersMayHaveIt_prefersTheVendorsOwn() {
    Map<String, List<String>> headers =
        Map.of("cf-ray", List.of("edge"), "x-request-id", List.of("r-1"));

    assertThat(RawResponse.of(200, headers, BODY).requestId()).isEqualTo("r-1");
    assertThat(RawResponse.of(200, Map.of("cf-ray", List.of("edge")), BODY).requestId())
        .isEqualTo("edge");
    assertThat(RawResponse.of(200, Map.of("Request-Id", List.of(" ")), BODY).requestId()).isNull();
    assertThat(
            new RejectedException(
                    InwardException.Details.builder("acme", "buy").headers(headers).build())
                .requestId())
        .isEqualTo("r-1");
  }
}
