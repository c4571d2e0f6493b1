package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Calls paths at a server that the contract does not name. */
public final class ServersRelativeDriver {

  public void path_comesAfterTheBaseUrl() {
    try (Stub stub = new Stub().empty(200).empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient below = BarnClient.builder().baseUrl(stub.url() + "/farm").build()) {
      client.listHens();
      client.listEggs();
      below.listHens();
      assertThat(stub.sent()).isEqualTo("GET /api/v3/hens");
      assertThat(stub.sent()).isEqualTo("GET /other/eggs");
      assertThat(stub.sent()).isEqualTo("GET /farm/api/v3/hens");
    }
  }

  public void baseUrl_isRequired() {
    assertThatThrownBy(() -> BarnClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseUrl is required");
  }
}
