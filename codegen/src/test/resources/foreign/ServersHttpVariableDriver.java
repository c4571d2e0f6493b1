package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.stream.Stream;

/** Names a server itself where the contract's is without https. */
public final class ServersHttpVariableDriver {

  public void path_withItsVariable_comesAfterTheBaseUrl() {
    try (Stub stub = new Stub().empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient second = BarnClient.builder().version("v2").baseUrl(stub.url()).build()) {
      client.listHens();
      second.listHens();
      assertThat(stub.sent()).isEqualTo("GET /v1/hens");
      assertThat(stub.sent()).isEqualTo("GET /v2/hens");
    }
  }

  public void baseUrl_isRequired_andVariablesOfTheHostAreGone() {
    assertThatThrownBy(() -> BarnClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseUrl is required");
    assertThat(Stream.of(BarnClient.Builder.class.getMethods()).map(method -> method.getName()))
        .doesNotContain("host", "port");
  }
}
