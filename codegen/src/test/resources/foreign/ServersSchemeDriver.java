package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;

/** Chooses servers without a scheme, and looks at what would be called. */
public final class ServersSchemeDriver {

  public void server_withoutAScheme_isHttps() {
    assertThat(called(BarnClient.builder())).isEqualTo("https://demo.example.com/v1/hens");
    assertThat(called(BarnClient.builder().farm("hill"))).isEqualTo("https://hill.example.com/v1/hens");
    assertThat(called(BarnClient.builder().server("//plain.example.com/v2/")))
        .isEqualTo("https://plain.example.com/v2/hens");
  }

  public void scheme_whenItMayBeHttps_isHttps() {
    String both = "{scheme}://both.example.com";
    assertThat(called(BarnClient.builder().server(both))).isEqualTo("https://both.example.com/hens");
    assertThatThrownBy(() -> BarnClient.builder().server(both).scheme("http").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("server must be https");
    assertThatThrownBy(() -> BarnClient.builder().scheme("https://evil.example/?"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("evil");
  }

  public void baseUrl_replacesTheServer_andKeepsItsPath() {
    try (Stub stub = new Stub().empty(200);
        BarnClient client =
            BarnClient.builder().server("//plain.example.com/v2/").baseUrl(stub.url()).build()) {
      client.listHens();
      assertThat(stub.sent()).isEqualTo("GET /v2/hens");
    }
  }

  private static String called(BarnClient.Builder builder) {
    List<String> urls = new ArrayList<>();
    OkHttpClient recording =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  urls.add(chain.request().url().toString());
                  throw new IOException("not in a test");
                })
            .build();
    try (BarnClient client = builder.okHttpClient(recording).retryReads(false).build()) {
      assertThatThrownBy(client::listHens).isNotNull();
    }
    return String.join(" ", urls);
  }
}
