package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;

/** Builds a client whose operations all need the same credential. */
public final class SecurityRequiredDriver {

  public void credential_isSentAsItIs() {
    try (Stub stub = new Stub().empty(200);
        Api247KioskClient client =
            Api247KioskClient.builder().baseUrl(stub.url()).apiKey("Token x").build()) {
      client.listPapers();
      assertThat(stub.request().getHeaders().get("Authorization")).isEqualTo("Token x");
    }
  }

  public void credential_whenMissing_isNamed() {
    assertThatThrownBy(() -> Api247KioskClient.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("apiKey");
  }

  public void environment_isNamedAfterVendorAndScheme() {
    assertThatThrownBy(Api247KioskClient::fromEnv)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API247_KIOSK_API_KEY");
  }
}
