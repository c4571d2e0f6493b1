package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Calls a server that the contract does not name. */
public final class ServersNoneDriver {

  public void baseUrl_isRequired() {
    assertThatThrownBy(() -> BarnClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("baseUrl is required");
  }

  public void baseUrl_mayHaveAPath() {
    for (String path : new String[] {"/gate/way", "/gate/way/"}) {
      try (Stub stub = new Stub().empty(200).empty(200);
          BarnClient client = BarnClient.builder().baseUrl(stub.url() + path).build()) {
        client.listHens();
        client.listEggs();
        assertThat(stub.sent()).isEqualTo("GET /gate/way/hens");
        assertThat(stub.sent()).isEqualTo("GET /gate/way/eggs");
      }
    }
  }
}
