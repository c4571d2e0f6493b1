package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;

/** Chooses servers, and looks at what would be called. */
public final class ServersChosenDriver {

  public void server_byDefault_isTheFirstOneWithItsDefaults() {
    assertThat(called(BarnClient.builder())).isEqualTo("https://demo.example.com/v1/hens");
  }

  public void variables_whenSet_arePartOfTheUrl() {
    assertThat(called(BarnClient.builder().farm("green-hill").version("v2")))
        .isEqualTo("https://green-hill.example.com/v2/hens");
  }

  public void server_whenChosen_isCalled() {
    try (Stub stub = new Stub().empty(200);
        BarnClient client =
            BarnClient.builder()
                .server("http://localhost:{port}/test/{version}")
                .port(stub.url().replaceAll(".*:", ""))
                .build()) {
      client.listHens();
      assertThat(stub.sent()).isEqualTo("GET /test/v1/hens");
    }
  }

  public void baseUrl_whenSet_replacesHostAndPort() {
    try (Stub stub = new Stub().empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).version("v2").build()) {
      client.listHens();
      assertThat(stub.sent()).isEqualTo("GET /v2/hens");
    }
  }

  public void value_whenItWouldChangeTheServer_isRefusedWithoutItsText() {
    for (String value : List.of("evil.example/", "a@evil", "evil.example?", "a b", "", "evil#")) {
      assertThatThrownBy(() -> BarnClient.builder().farm(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("farm must ")
          .hasMessageNotContaining("evil");
    }
    assertThatThrownBy(() -> BarnClient.builder().version("v3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1, v2");
  }

  public void server_whenItIsNoneOfTheContract_isRefused() {
    for (String url : List.of("https://evil.example", "http://plain.example.com")) {
      assertThatThrownBy(() -> BarnClient.builder().server(url))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String called(BarnClient.Builder builder) {
    List<String> urls = new ArrayList<>();
    OkHttpClient recording =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  urls.add(chain.request().url().toString());
                  throw new java.io.IOException("not in a test");
                })
            .build();
    try (BarnClient client = builder.okHttpClient(recording).retryReads(false).build()) {
      assertThatCode(client::listHens).isNotNull();
    }
    return String.join(" ", urls);
  }
}
