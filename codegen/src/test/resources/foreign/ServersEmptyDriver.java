package foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.codegen.Stub;

/** Leaves variables of a server empty. */
public final class ServersEmptyDriver {

  public void variable_whenItIsEmpty_leavesTheRestOfTheUrl() {
    BarnClient.builder().build().close();
    try (Stub stub = new Stub().empty(200).empty(200);
        BarnClient client = BarnClient.builder().baseUrl(stub.url()).build();
        BarnClient other = BarnClient.builder().baseUrl(stub.url()).version("2").build()) {
      client.listHens();
      other.listHens();
      assertThat(stub.sent()).isEqualTo("GET /v/hens");
      assertThat(stub.sent()).isEqualTo("GET /v2/hens");
    }
  }
}
