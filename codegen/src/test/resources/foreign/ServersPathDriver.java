package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.util.List;

/** Calls a path with variables at a server that the contract does not name. */
public final class ServersPathDriver {

  public void path_withItsVariables_comesAfterTheBaseUrl() {
    try (Stub stub = new Stub().empty(200).empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient south = BarnClient.builder().area("south/east").number("2").baseUrl(stub.url()).build();
        BarnClient below = BarnClient.builder().baseUrl(stub.url() + "/farm").build()) {
      client.listHens();
      south.listHens();
      below.listHens();
      assertThat(stub.sent()).isEqualTo("GET /north/v1/hens");
      assertThat(stub.sent()).isEqualTo("GET /south/east/v2/hens");
      assertThat(stub.sent()).isEqualTo("GET /farm/north/v1/hens");
    }
  }

  public void value_whenItWouldChangeThePath_isRefused() {
    for (String value : List.of("..", "a/../..", ".", "?", "a b", "#", "%2e%2e")) {
      assertThatThrownBy(() -> BarnClient.builder().area(value))
          .as(value)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("area must ");
    }
  }

  public void baseUrl_isRequired() {
    assertThatThrownBy(() -> BarnClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseUrl is required, because the contract names only a path of the server");
  }
}
