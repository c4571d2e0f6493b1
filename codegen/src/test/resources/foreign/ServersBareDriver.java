package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Calls a server that the contract names without a scheme. */
public final class ServersBareDriver {

  public void path_comesAfterTheBaseUrl() {
    try (Stub stub = new Stub().empty(200).empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient south = BarnClient.builder().area("south").baseUrl(stub.url()).build()) {
      client.listHens();
      south.listHens();
      client.listEggs();
      assertThat(stub.sent()).isEqualTo("GET /north/hens");
      assertThat(stub.sent()).isEqualTo("GET /south/hens");
      assertThat(stub.sent()).isEqualTo("GET /v2/eggs");
    }
  }

  public void baseUrl_isRequired() {
    assertThatThrownBy(() -> BarnClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseUrl is required");
  }
}
